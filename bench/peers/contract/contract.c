// The least that CosmWasm takes for a contract: it answers every call with an
// empty response and reads nothing.
typedef unsigned int u32;

struct region { u32 offset, capacity, length; };

static unsigned char heap[32768];
static u32 used;
static struct region regions[16];
static u32 count;

#define EXPORT(name) __attribute__((export_name(#name)))

EXPORT(interface_version_8) void interface_version_8(void) {}

EXPORT(allocate) struct region *allocate(u32 size) {
	if (count == 16 || size > sizeof heap - used) __builtin_trap();
	struct region *r = &regions[count++];
	r->offset = (u32)(heap + used);
	r->capacity = size;
	r->length = 0;
	used += size;
	return r;
}

EXPORT(deallocate) void deallocate(struct region *r) { (void)r; }

static const char answer[] = "{\"ok\":{\"messages\":[],\"attributes\":[],\"events\":[],\"data\":null}}";
static struct region response;

static struct region *ok(void) {
	response.offset = (u32)answer;
	response.capacity = response.length = sizeof answer - 1;
	return &response;
}

EXPORT(instantiate) struct region *instantiate(u32 env, u32 info, u32 message) { (void)env, (void)info, (void)message; return ok(); }

EXPORT(execute) struct region *execute(u32 env, u32 info, u32 message) { (void)env, (void)info, (void)message; return ok(); }
