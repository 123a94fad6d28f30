// Random stores of eight bytes over 1 MiB, a thousand a round.
#include "kernel.h"

#define WORDS (1 << 17)
static u64 words[WORDS];

static u64 work(u32 rounds) {
	u64 state = SEED, sum = 0;
	for (u32 i = 0; i < WORDS; i++) words[i] = 0;
	for (u32 r = 0; r < rounds; r++) {
		for (u32 i = 0; i < 1000; i++) {
			u64 x = draw(&state);
			words[x % WORDS] = x;
		}
	}
	for (u32 i = 0; i < WORDS; i++) sum = sum * 31 + words[i];
	return sum;
}
