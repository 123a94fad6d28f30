// Keccak-256: each round hashes the 32 bytes that are the digest before it.
#include "kernel.h"

static u64 rotl(u64 x, u32 n) { return x << n | x >> (64 - n); }

// permute is Keccak-f[1600]. The constants of iota come from the shift
// register that defines them: bit 2^j - 1 of a constant is its output.
static void permute(u64 a[25]) {
	u32 lfsr = 1;
	for (int round = 0; round < 24; round++) {
		u64 c[5];
		for (int x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
		for (int x = 0; x < 5; x++) {
			u64 d = c[(x + 4) % 5] ^ rotl(c[(x + 1) % 5], 1);
			for (int y = 0; y < 25; y += 5) a[x + y] ^= d;
		}
		u64 moved = a[1];
		for (int t = 0, x = 1, y = 0; t < 24; t++) {
			int nx = y, ny = (2 * x + 3 * y) % 5;
			u64 next = a[nx + 5 * ny];
			a[nx + 5 * ny] = rotl(moved, (t + 1) * (t + 2) / 2 % 64);
			moved = next;
			x = nx;
			y = ny;
		}
		for (int y = 0; y < 25; y += 5) {
			u64 b[5];
			for (int x = 0; x < 5; x++) b[x] = a[y + x];
			for (int x = 0; x < 5; x++) a[y + x] = b[x] ^ (~b[(x + 1) % 5] & b[(x + 2) % 5]);
		}
		for (int j = 0; j < 7; j++) {
			if (lfsr & 1) a[0] ^= 1ull << ((1 << j) - 1);
			lfsr = lfsr << 1 ^ (lfsr >> 7) * 0x171;
		}
	}
}

static u64 work(u32 rounds) {
	u64 digest[4] = {0};
	for (u32 r = 0; r < rounds; r++) {
		u64 a[25] = {0};
		for (int i = 0; i < 4; i++) a[i] = digest[i];
		a[4] = 1;
		a[16] = 1ull << 63;
		permute(a);
		for (int i = 0; i < 4; i++) digest[i] = a[i];
	}
	return digest[0];
}
