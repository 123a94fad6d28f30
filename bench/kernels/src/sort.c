// Quicksort of 8,192 numbers a round, short runs by insertion.
#include "kernel.h"

#define N 8192
static u32 list[N];

static void sort(u32 *a, int n) {
	while (n > 12) {
		u32 x = a[0], y = a[n / 2], z = a[n - 1];
		u32 pivot = x < y ? (y < z ? y : x < z ? z : x) : (x < z ? x : y < z ? z : y);
		int i = 0, j = n - 1;
		for (;;) {
			while (a[i] < pivot) i++;
			while (a[j] > pivot) j--;
			if (i >= j) break;
			u32 t = a[i];
			a[i++] = a[j];
			a[j--] = t;
		}
		sort(a, i);
		a += i;
		n -= i;
	}
	for (int i = 1; i < n; i++) {
		u32 v = a[i];
		int j = i;
		for (; j > 0 && a[j - 1] > v; j--) a[j] = a[j - 1];
		a[j] = v;
	}
}

static u64 work(u32 rounds) {
	u64 state = SEED, sum = 0;
	for (u32 r = 0; r < rounds; r++) {
		for (int i = 0; i < N; i++) list[i] = (u32)draw(&state);
		sort(list, N);
		for (int i = 1; i < N; i++) {
			if (list[i - 1] > list[i]) __builtin_trap();
		}
		for (int i = 0; i < N; i += 64) sum = sum * 31 + list[i];
	}
	return sum;
}
