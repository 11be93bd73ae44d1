/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 tags (VMID, ASID, VPID): handed out once in a generation, so that an entry needs no TLB flush. When all have been handed out,
 * a new generation begins and each CPU flushes its TLB before it uses a tag of it. The tags of spaces that are bound then stay theirs.
 *
 * Tags are a resource of the machine, as its TLBs are: the table below is the library's only variable. */
#include "core.h"

#include <halyard/port.h>

#define FIRST HY_ARCH_STAGE2_TAG_RESERVED
#define WORDS ((HY_TAG_COUNT + 63u) / 64u)
#define NUMBER(tag) ((tag) & 0xffffu)
#define THERE 0x10000u /* number 0 is a tag too, where the architecture does not reserve it */

static struct {
	_Atomic(uint32_t) lock;
	uint64_t generation;
	uint32_t next;          /* where the search for a free tag goes on */
	uint64_t used[WORDS];   /* handed out in this generation */
	uint64_t pinned[WORDS]; /* a vCPU is bound with it */
} tags = {.generation = 1, .next = FIRST};

static bool test_bit(const uint64_t *words, uint32_t n)
{
	return (words[n / 64] >> (n % 64) & 1) != 0;
}

static void assign_bit(uint64_t *words, uint32_t n, bool value)
{
	uint64_t bit = (uint64_t)1 << (n % 64);

	words[n / 64] = value ? words[n / 64] | bit : words[n / 64] & ~bit;
}

/* A tag that nobody has in this generation. */
static bool take_free(uint32_t *number)
{
	for (; tags.next < HY_TAG_COUNT; tags.next++) {
		if (test_bit(tags.used, tags.next))
			continue;
		*number = tags.next++;
		assign_bit(tags.used, *number, true);
		return true;
	}
	return false;
}

static bool allocate(uint32_t *number)
{
	if (take_free(number))
		return true;
	tags.generation++;
	tags.next = FIRST;
	memcpy(tags.used, tags.pinned, sizeof(tags.used));
	return take_free(number);
}

/* The tag of a space, now pinned; 0 when none can be had. A space that is bound somewhere keeps its tag across generations: no CPU gave it
 * to another meanwhile. */
static uint32_t pin(struct hy_space *space)
{
	uint32_t tag = atomic_load_explicit(&space->tag, memory_order_relaxed);
	uint32_t bound = atomic_load_explicit(&space->bound, memory_order_relaxed);
	uint32_t number = NUMBER(tag);

	if (bound == 0 && (tag == 0 || space->generation != tags.generation) && !allocate(&number))
		return 0;
	tag = THERE | number;
	space->generation = tags.generation;
	atomic_store_explicit(&space->tag, tag, memory_order_relaxed);
	atomic_store_explicit(&space->bound, bound + 1, memory_order_relaxed);
	assign_bit(tags.pinned, number, true);
	return tag;
}

/* Two vCPUs of one guest may use the same tag and the same address-space numbers for different translations, and one that comes back from
 * another CPU may have changed some there without telling this one. */
static void settle(struct hy_percpu *cpu, uint32_t tag, uint64_t generation, const struct hy_vcpu *vcpu)
{
	struct hy_percpu_tag *record = &cpu->tags[NUMBER(tag) % HY_PERCPU_TAG_RECORDS];
	bool stale = cpu->tag_generation != generation;

	if (!stale && test_bit(cpu->tags_seen, NUMBER(tag)))
		stale = record->number != NUMBER(tag) || record->vcpu != vcpu || vcpu->last_cpu != cpu->id;
	if (stale) {
		hy_port_tlb_flush_local();
		memset(cpu->tags_seen, 0, sizeof(cpu->tags_seen));
		cpu->tag_generation = generation;
	}
	cpu->tag_new = !test_bit(cpu->tags_seen, NUMBER(tag));
	assign_bit(cpu->tags_seen, NUMBER(tag), true);
	record->number = NUMBER(tag);
	record->vcpu = vcpu;
}

enum hy_status hy_tag_acquire(struct hy_space *space, struct hy_percpu *cpu, const struct hy_vcpu *vcpu)
{
	uint64_t generation;
	uint32_t tag;

	hy_lock(&tags.lock);
	tag = pin(space);
	generation = space->generation;
	hy_unlock(&tags.lock);
	if (tag == 0)
		return HY_E_NO_MEMORY;
	/* Who changes the tables from here on finds the tag, and the walks of this CPU find what was changed before. */
	hy_port_tables_written();
	settle(cpu, tag, generation, vcpu);
	return HY_OK;
}

void hy_tag_release(struct hy_space *space)
{
	hy_lock(&tags.lock);
	if (atomic_fetch_sub_explicit(&space->bound, 1, memory_order_relaxed) == 1)
		assign_bit(tags.pinned, NUMBER(atomic_load_explicit(&space->tag, memory_order_relaxed)), false);
	hy_unlock(&tags.lock);
}
