/* SPDX-License-Identifier: Apache-2.0 */
/* What the hypervisor tells the launcher: the end of RAM, which QEMU shares with the launcher. It is read while and after QEMU runs. No guest
 * can reach it. The layout is shared with launch/report.py: little endian, no padding. */
#ifndef REPORT_H
#define REPORT_H

#include <halyard/vcpu.h>

#define REPORT_MAGIC UINT64_C(0x3154524f50455248) /* "HREPORT1" with its bytes in another order: told apart from random memory */
#define REPORT_REASONS 64u
#define REPORT_NAME_BYTES 24u
#define REPORT_MESSAGE_BYTES 256u

enum report_state {
	REPORT_NOTHING = 0,
	REPORT_RUNNING = 1,           /* the guest has been entered */
	REPORT_POWERED_OFF = 2,       /* the guest switched its machine off */
	REPORT_RESET = 3,             /* the guest asked for a reset */
	REPORT_GUEST_CRASH = 4,       /* the guest did what cannot go on; message says what */
	REPORT_HYPERVISOR_CRASH = 5,  /* we did */
	REPORT_BAD_DESCRIPTOR = 6,    /* the launcher's description cannot be built */
};

struct report {
	uint64_t magic;
	uint64_t state; /* enum report_state */
	uint64_t tick_rate, started, ended; /* ticks a second; ticks at the first entry and at the end */
	uint64_t log_capacity, log_count;   /* entries behind this structure: room for, and ever written */
	uint64_t count[REPORT_REASONS];     /* exits by neutral reason */
	char name[REPORT_REASONS][REPORT_NAME_BYTES];
	char message[REPORT_MESSAGE_BYTES];
};

/* The exit log is a ring of these. */
struct report_entry {
	uint64_t ticks; /* since the first entry */
	uint64_t pc;
	uint64_t reason;
	uint64_t payload[3]; /* the exit's payload as it lies in memory */
};

/* Where the library counts exits by reason (struct hy_vcpu.exit_counts). */
uint64_t *report_counts(void);

/* `size` bytes at `memory`; with `log`, what the structure leaves becomes the exit log. NULL: reports go nowhere. */
void report_init(void *memory, uint64_t size, bool log);
void report_start(void);
/* One entry of the log, when there is one. */
void report_exit(const struct hy_vcpu *vcpu);
/* The report and what is in use of its log, for a host whose memory the launcher cannot read. NULL: there is none. */
const void *report_written(uint64_t *size);
/* The last word: state and message (NULL: none). The first one stays. */
void report_end(enum report_state state, const char *message);
/* With a second part of the message. */
void report_end_because(enum report_state state, const char *what, const char *why);

#endif
