// What every kernel has: the entry, the host functions that it needs, and its
// numbers. A kernel reads the number of rounds from its input, four bytes
// little-endian, and writes eight bytes that depend on all that it did.
#ifndef KERNEL_H
#define KERNEL_H

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

#define HOST(name) __attribute__((import_module("assize"), import_name(#name)))
HOST(input_read) void input_read(void *to, u32 offset, u32 length);
HOST(output_write) void output_write(const void *from, u32 length);

// work is the kernel. It starts from the same state whatever ran before it.
static u64 work(u32 rounds);

__attribute__((export_name("apply"))) void apply(void) {
	u32 rounds;
	input_read(&rounds, 0, 4);
	u64 sum = work(rounds);
	output_write(&sum, 8);
}

// init is there so that instances can be made of a kernel.
__attribute__((export_name("init"))) void init(void) {}

// draw is a generator of numbers with 64 bits of state (xorshift).
static inline u64 draw(u64 *state) {
	u64 x = *state;
	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return *state = x;
}

#define SEED 0x9e3779b97f4a7c15ull

#endif
