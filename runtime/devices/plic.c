/* SPDX-License-Identifier: Apache-2.0 */
/* RISC-V PLIC. A gateway is three bits of a source: pending (forwarded), claimed (closed until completion), again (an edge that waits). */
#include <halyard/devices/plic.h>

#include <halyard/bits.h>
#include <halyard/interrupt.h>
#include <halyard/lock.h>
#include <halyard/vcpu.h>

#define PENDING 0x1000u
#define ENABLES 0x2000u
#define ENABLES_STRIDE 0x80u
#define CONTEXTS 0x200000u
#define CONTEXT_STRIDE 0x1000u
#define THRESHOLD 0x0u
#define CLAIM 0x4u
#define ALIGNMENT 0x1000u

static bool has(const uint32_t *words, uint32_t source)
{
	return (words[source / 32] >> source % 32 & 1) != 0;
}

static void set(uint32_t *words, uint32_t source, bool on)
{
	uint32_t bit = 1u << source % 32;

	words[source / 32] = on ? words[source / 32] | bit : words[source / 32] & ~bit;
}

static bool is_source(const struct hy_plic *plic, uint32_t source)
{
	return source != 0 && source <= plic->source_count;
}

/* The bits of a word that are sources. */
static uint32_t sources_of(const struct hy_plic *plic, uint32_t word)
{
	uint32_t end = plic->source_count + 1; /* at most 1024 */
	uint32_t all = end >= (word + 1) * 32 ? UINT32_MAX : end <= word * 32 ? 0 : (1u << end % 32) - 1;

	return word == 0 ? all & ~1u : all;
}

/* The source that a context would claim, 0 for none: of the highest priority, the first. A priority of 0 never interrupts. */
static uint32_t best_of(const struct hy_plic *plic, const struct hy_plic_context *context)
{
	uint32_t best = 0;

	for (uint32_t word = 0; word <= plic->source_count / 32; word++)
		for (uint32_t bits = plic->pending[word] & context->enabled[word]; bits != 0; bits &= bits - 1) {
			uint32_t source = word * 32 + hy_lowest_bit(bits);

			if (plic->priority[source] > plic->priority[best])
				best = source;
		}
	return best;
}

/* A vCPU that is off takes nothing; nor does it keep what it had. `anew` tells it again: it may have been off in between. */
static void notify(struct hy_plic *plic, struct hy_plic_context *context, bool anew)
{
	struct hy_interrupt interrupt = {.number = context->interrupt, .flags = HY_INTERRUPT_LEVEL};

	if (context->vcpu == NULL)
		return;
	if (plic->priority[best_of(plic, context)] > context->threshold) {
		if (!context->notified || anew)
			context->notified = hy_vcpu_inject_interrupt(context->vcpu, &interrupt) == HY_OK;
	} else if (context->notified) {
		context->notified = hy_vcpu_clear_interrupt(context->vcpu, context->interrupt) != HY_OK;
	}
}

static void notify_all(struct hy_plic *plic)
{
	for (uint32_t i = 0; i < plic->context_count; i++)
		notify(plic, &plic->contexts[i], false);
}

/* What a gateway does when it is open and its line is high, or an edge waits. */
static void forward(struct hy_plic *plic, uint32_t source)
{
	if (has(plic->claimed, source))
		return;
	if (has(plic->again, source) || (has(plic->line, source) && !has(plic->edge, source)))
		set(plic->pending, source, true);
	set(plic->again, source, false);
}

static uint32_t claim(struct hy_plic *plic, const struct hy_plic_context *context)
{
	uint32_t source = best_of(plic, context);

	if (source == 0)
		return 0;
	set(plic->pending, source, false);
	set(plic->claimed, source, true);
	notify_all(plic);
	return source;
}

/* Any context that has a source enabled may complete it, whoever claimed it. */
static void complete(struct hy_plic *plic, const struct hy_plic_context *context, uint32_t source)
{
	if (!is_source(plic, source) || !has(context->enabled, source) || !has(plic->claimed, source))
		return;
	set(plic->claimed, source, false);
	forward(plic, source);
	notify_all(plic);
}

/* Where an access goes: in the enables or the registers of a context. NULL: of none that is connected. */
static struct hy_plic_context *context_of(struct hy_plic *plic, uint64_t offset, uint32_t *rest)
{
	bool enables = offset < CONTEXTS;
	uint64_t number = enables ? (offset - ENABLES) / ENABLES_STRIDE : (offset - CONTEXTS) / CONTEXT_STRIDE;

	if (number >= plic->context_count || plic->contexts[number].vcpu == NULL)
		return NULL;
	*rest = (uint32_t)(enables ? (offset - ENABLES) % ENABLES_STRIDE : (offset - CONTEXTS) % CONTEXT_STRIDE);
	return &plic->contexts[number];
}

static uint32_t read_word(struct hy_plic *plic, uint64_t offset)
{
	const struct hy_plic_context *context;
	uint32_t rest;

	if (offset < PENDING)
		return plic->priority[offset / 4];
	if (offset < ENABLES)
		return offset < PENDING + 4 * HY_PLIC_WORDS ? plic->pending[(offset - PENDING) / 4] : 0;
	context = context_of(plic, offset, &rest);
	if (context == NULL)
		return 0;
	if (offset < CONTEXTS)
		return context->enabled[rest / 4];
	if (rest == CLAIM)
		return claim(plic, context);
	return rest == THRESHOLD ? context->threshold : 0;
}

static void write_context(struct hy_plic *plic, uint64_t offset, uint32_t value)
{
	uint32_t rest;
	struct hy_plic_context *context = context_of(plic, offset, &rest);

	if (context == NULL)
		return;
	if (offset < CONTEXTS)
		context->enabled[rest / 4] = value & sources_of(plic, rest / 4);
	else if (rest == THRESHOLD)
		context->threshold = value & HY_PLIC_MAX_PRIORITY;
	else if (rest == CLAIM)
		complete(plic, context, value);
	notify(plic, context, true);
}

static void write_word(struct hy_plic *plic, uint64_t offset, uint32_t value)
{
	if (offset >= ENABLES) {
		write_context(plic, offset, value);
	} else if (offset < PENDING && is_source(plic, (uint32_t)offset / 4)) {
		plic->priority[offset / 4] = value & HY_PLIC_MAX_PRIORITY;
		notify_all(plic);
	}
}

static enum hy_status device_read(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t *value)
{
	struct hy_plic *plic = state;

	(void)vcpu;
	if (width != 4 || offset % 4 != 0)
		return HY_E_UNSUPPORTED;
	hy_lock(&plic->lock);
	*value = read_word(plic, offset);
	hy_unlock(&plic->lock);
	return HY_OK;
}

static enum hy_status device_write(void *state, struct hy_vcpu *vcpu, uint64_t offset, uint32_t width, uint64_t value)
{
	struct hy_plic *plic = state;

	(void)vcpu;
	if (width != 4 || offset % 4 != 0)
		return HY_E_UNSUPPORTED;
	hy_lock(&plic->lock);
	write_word(plic, offset, (uint32_t)value);
	hy_unlock(&plic->lock);
	return HY_OK;
}

void hy_plic_reset(struct hy_plic *plic)
{
	hy_lock(&plic->lock);
	for (uint32_t source = 0; source <= plic->source_count; source++)
		plic->priority[source] = 0;
	for (uint32_t word = 0; word < HY_PLIC_WORDS; word++) {
		plic->claimed[word] = 0;
		plic->again[word] = 0;
		plic->pending[word] = plic->line[word] & ~plic->edge[word];
	}
	for (uint32_t i = 0; i < plic->context_count; i++) {
		plic->contexts[i].threshold = 0;
		for (uint32_t word = 0; word < HY_PLIC_WORDS; word++)
			plic->contexts[i].enabled[word] = 0;
	}
	notify_all(plic);
	hy_unlock(&plic->lock);
}

static enum hy_status device_reset(void *state)
{
	hy_plic_reset(state);
	return HY_OK;
}

static bool is_valid(const struct hy_plic_config *config)
{
	if (config->source_count == 0 || config->source_count > HY_PLIC_MAX_SOURCES)
		return false;
	if (config->contexts == NULL || config->context_count == 0 || config->context_count > HY_PLIC_MAX_CONTEXTS)
		return false;
	return (config->base | config->size) % ALIGNMENT == 0 && (config->size == 0 || config->size >= HY_PLIC_SIZE(config->context_count));
}

enum hy_status hy_plic_init(struct hy_plic *plic, const struct hy_plic_config *config)
{
	if (plic == NULL || config == NULL || !is_valid(config))
		return HY_E_INVALID;
	*plic = (struct hy_plic){
		.device = {
			.name = "plic", .base = config->base, .size = config->size != 0 ? config->size : HY_PLIC_SIZE(config->context_count),
			.state = plic, .read = device_read, .write = device_write, .reset = device_reset,
		},
		.source_count = config->source_count, .contexts = config->contexts, .context_count = config->context_count,
	};
	for (uint32_t i = 0; i < config->context_count; i++)
		config->contexts[i] = (struct hy_plic_context){0};
	return HY_OK;
}

enum hy_status hy_plic_connect(struct hy_plic *plic, uint32_t context, struct hy_vcpu *vcpu, uint32_t interrupt)
{
	struct hy_plic_context *at;

	if (context >= plic->context_count || vcpu == NULL || interrupt >= HY_ARCH_INTERRUPT_COUNT)
		return HY_E_INVALID;
	at = &plic->contexts[context];
	if (at->vcpu != NULL)
		return HY_E_EXISTS;
	at->vcpu = vcpu;
	at->interrupt = interrupt;
	return HY_OK;
}

enum hy_status hy_plic_set_edge(struct hy_plic *plic, uint32_t source, bool edge)
{
	if (!is_source(plic, source))
		return HY_E_INVALID;
	hy_lock(&plic->lock);
	set(plic->edge, source, edge);
	hy_unlock(&plic->lock);
	return HY_OK;
}

enum hy_status hy_plic_set_line(struct hy_plic *plic, uint32_t source, bool level)
{
	if (!is_source(plic, source))
		return HY_E_INVALID;
	hy_lock(&plic->lock);
	if (level != has(plic->line, source)) {
		set(plic->line, source, level);
		if (level) {
			set(plic->again, source, has(plic->edge, source));
			forward(plic, source);
			notify_all(plic);
		}
	}
	hy_unlock(&plic->lock);
	return HY_OK;
}
