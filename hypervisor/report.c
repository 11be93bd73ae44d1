/* SPDX-License-Identifier: Apache-2.0 */
/* Exit counts, exit log and verdict, in memory that the launcher reads. */
#include "report.h"
#include "host.h"
#include "memory.h"

static struct report *report;
static struct report_entry *entries;

_Static_assert(HY_EXIT_COUNT <= REPORT_REASONS, "the report has room for every reason");

/* Cut where it does not fit; answers the length of what did. */
static size_t report_copy(char *to, const char *from, size_t size)
{
	size_t i = 0;

	for (; i + 1 < size && from[i] != 0; i++)
		to[i] = from[i];
	to[i] = 0;
	return i;
}

void report_init(void *memory, uint64_t size, bool log)
{
	if (memory == NULL || size < sizeof(*report))
		return;
	report = memory;
	entries = (struct report_entry *)(report + 1);
	memset(report, 0, sizeof(*report));
	report->tick_rate = host_tick_rate();
	report->log_capacity = log ? (size - sizeof(*report)) / sizeof(*entries) : 0;
	for (uint32_t reason = 0; reason < REPORT_REASONS; reason++)
		(void)report_copy(report->name[reason], reason < HY_EXIT_COUNT ? hy_exit_name(reason) : "", REPORT_NAME_BYTES);
	report->magic = REPORT_MAGIC;
}

void report_start(void)
{
	if (report == NULL)
		return;
	report->state = REPORT_RUNNING;
	report->started = host_ticks();
}

static void report_log(const struct hy_vcpu *vcpu)
{
	struct report_entry *entry = &entries[report->log_count++ % report->log_capacity];
	const struct hy_exit *exit = &vcpu->exit;
	const size_t offset = offsetof(struct hy_exit, hypercall);

	entry->ticks = host_ticks() - report->started;
	entry->pc = hy_vcpu_get_pc(vcpu);
	entry->reason = exit->reason;
	memset(entry->payload, 0, sizeof(entry->payload));
	memcpy(entry->payload, (const uint8_t *)exit + offset,
	       sizeof(*exit) - offset < sizeof(entry->payload) ? sizeof(*exit) - offset : sizeof(entry->payload));
}

void report_exit(const struct hy_vcpu *vcpu)
{
	if (report != NULL && report->log_capacity != 0)
		report_log(vcpu);
}

const void *report_written(uint64_t *size)
{
	uint64_t entries_kept;

	if (report == NULL)
		return NULL;
	entries_kept = report->log_count < report->log_capacity ? report->log_count : report->log_capacity;
	*size = sizeof(*report) + entries_kept * sizeof(*entries);
	return report;
}

uint64_t *report_counts(void)
{
	return report != NULL ? report->count : NULL;
}

void report_end(enum report_state state, const char *message)
{
	report_end_because(state, message != NULL ? message : "", "");
}

void report_end_because(enum report_state state, const char *what, const char *why)
{
	size_t length;

	if (report == NULL || report->state > REPORT_RUNNING)
		return;
	report->ended = host_ticks();
	report->state = state;
	length = report_copy(report->message, what, REPORT_MESSAGE_BYTES);
	if (why[0] != 0) {
		length += report_copy(report->message + length, ": ", REPORT_MESSAGE_BYTES - length);
		(void)report_copy(report->message + length, why, REPORT_MESSAGE_BYTES - length);
	}
}
