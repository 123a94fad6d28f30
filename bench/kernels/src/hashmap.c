// A hash map with open addressing: 65,536 places, at most half of them in use.
// A round puts, looks up and takes out.
#include "kernel.h"

#define PLACES 65536
static struct { u64 key, value; } places[PLACES];

static u32 find(u64 key) {
	u32 i = (u32)(key * SEED >> 48);
	while (places[i].key != 0 && places[i].key != key) i = (i + 1) % PLACES;
	return i;
}

static void drop(u32 i) {
	places[i].key = 0;
	for (u32 j = (i + 1) % PLACES; places[j].key != 0; j = (j + 1) % PLACES) {
		u32 home = (u32)(places[j].key * SEED >> 48);
		if ((j - home) % PLACES >= (j - i) % PLACES) {
			places[i] = places[j];
			places[j].key = 0;
			i = j;
		}
	}
}

static u64 work(u32 rounds) {
	u64 state = SEED, sum = 0;
	for (u32 i = 0; i < PLACES; i++) places[i].key = 0;
	for (u32 r = 0; r < rounds; r++) {
		u64 x = draw(&state);
		u64 key = 1 + x % 32000;
		u32 i = find(key);
		if (places[i].key == 0) {
			places[i].key = key;
			places[i].value = x;
		} else if (x >> 62 == 0) {
			drop(i);
		} else {
			sum = sum * 31 + places[i].value++;
		}
	}
	return sum;
}
