// memory.copy and memory.fill of 16 to 4,111 bytes at any alignment.
#include "kernel.h"

#define SIZE 65536
static u8 from[SIZE], to[SIZE];

static u64 work(u32 rounds) {
	u64 state = SEED, sum = 0;
	for (u32 i = 0; i < SIZE; i++) from[i] = (u8)draw(&state);
	__builtin_memset(to, 0, SIZE);
	for (u32 r = 0; r < rounds; r++) {
		u64 x = draw(&state);
		u32 n = 16 + (u32)(x & 0xfff), a = (u32)(x >> 16) % (SIZE - 4200), b = (u32)(x >> 40) % (SIZE - 4200);
		if (r % 8 == 7) {
			__builtin_memset(to + b, (int)r, n);
		} else {
			__builtin_memcpy(to + b, from + a, n);
		}
		sum = sum * 31 + to[b + n / 2];
	}
	return sum;
}
