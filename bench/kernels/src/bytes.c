// Text a byte at a time: hex to bytes and back, with a table and a checksum.
#include "kernel.h"

#define SIZE 16384
static u8 raw[SIZE], text[2 * SIZE];
static u32 seen[256];

static u8 digit(u8 n) { return n < 10 ? '0' + n : 'a' + n - 10; }

static u8 value(u8 c) {
	if (c >= '0' && c <= '9') return c - '0';
	if (c >= 'a' && c <= 'f') return c - 'a' + 10;
	__builtin_trap();
}

static u64 work(u32 rounds) {
	u64 state = SEED;
	u32 low = 1, high = 0;
	for (u32 i = 0; i < 256; i++) seen[i] = 0;
	for (u32 i = 0; i < SIZE; i++) raw[i] = (u8)draw(&state);
	for (u32 r = 0; r < rounds; r++) {
		for (u32 i = 0; i < SIZE; i++) {
			text[2 * i] = digit(raw[i] >> 4);
			text[2 * i + 1] = digit(raw[i] & 15);
		}
		for (u32 i = 0; i < SIZE; i++) {
			u8 b = value(text[2 * i]) << 4 | value(text[2 * i + 1]);
			seen[b]++;
			low = (low + b) & 0xffff;
			high = (high + low) & 0xffff;
			raw[i] = b + (u8)r;
		}
	}
	u64 sum = high << 16 | low;
	for (u32 i = 0; i < 256; i++) sum = sum * 31 + seen[i];
	return sum;
}
