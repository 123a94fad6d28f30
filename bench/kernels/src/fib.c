// Fibonacci numbers by calls that call twice: 21,891 or 35,421 calls a round.
#include "kernel.h"

__attribute__((noinline)) static u32 fib(u32 n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static u64 work(u32 rounds) {
	u64 sum = 0;
	for (u32 r = 0; r < rounds; r++) sum += fib(20 + r % 2);
	return sum;
}
