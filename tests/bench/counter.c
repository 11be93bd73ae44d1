/* SPDX-License-Identifier: Apache-2.0 */
/* A QEMU TCG plugin that counts what a CPU executes between two markers: instructions, loads, stores, system-register accesses, barriers
 * and TLB operations. A marker is an instruction without effect that no compiler emits. For each pair it prints one line
 *
 *   IDENTIFIER INSNS LOADS STORES SYSREG BARRIERS TLBI
 *
 * into the file that `out=` names. QEMU ships no header with its packages: what is used of the plugin interface, version 1, is declared here. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

typedef uint64_t qemu_plugin_id_t;
typedef uint32_t qemu_plugin_meminfo_t;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_info;

enum { CALLBACK_NO_REGISTERS = 0, INLINE_ADD_U64 = 0, MEMORY_READ_WRITE = 3 };

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, void (*callback)(qemu_plugin_id_t, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, void (*callback)(unsigned, void *), int flags, void *data);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *insn, int operation, void *counter, uint64_t immediate);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn, void (*callback)(unsigned, qemu_plugin_meminfo_t, uint64_t, void *),
				      int flags, int access, void *data);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, void (*callback)(qemu_plugin_id_t, void *), void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);
bool qemu_plugin_mem_is_store(qemu_plugin_meminfo_t info);

#define EXPORT __attribute__((visibility("default")))

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv);

enum kind { INSNS, LOADS, STORES, SYSREG, BARRIERS, TLBI, KINDS };

static uint64_t counts[KINDS], begun[KINDS];
static FILE *output;

/* An instruction word is of a kind when (word & mask) == match; the first row that fits decides. */
static const struct {
	uint32_t mask, match;
	enum kind kind;
} a64_kinds[] = {
	{0xffd00000, 0xd5100000, SYSREG},   /* MRS and MSR of a register */
	{0xfff8f01f, 0xd500401f, SYSREG},   /* MSR immediate */
	{0xfffff01f, 0xd503301f, BARRIERS}, /* DSB, DMB, ISB, SB */
	{0xfff8f000, 0xd5088000, TLBI},     /* SYS with CRn 8 */
	{0xfff80000, 0xd5080000, SYSREG},   /* SYS: address translation and cache maintenance */
};

/* MOVZ XZR, #0x5a00 + n begins measurement n, MOVZ XZR, #0x5b00 + n ends it. */
#define MARKER_MASK 0xffe0001fu
#define MARKER_MATCH 0xd280001fu
#define MARKER_BEGIN 0x5au
#define MARKER_END 0x5bu

static void begin(unsigned cpu, void *data)
{
	(void)cpu;
	(void)data;
	memcpy(begun, counts, sizeof(begun));
}

static void end(unsigned cpu, void *data)
{
	(void)cpu;
	fprintf(output, "%u", (unsigned)(uintptr_t)data);
	for (int kind = 0; kind < KINDS; kind++)
		fprintf(output, " %" PRIu64, counts[kind] - begun[kind]);
	fputc('\n', output);
}

static void access(unsigned cpu, qemu_plugin_meminfo_t info, uint64_t address, void *data)
{
	(void)cpu;
	(void)address;
	(void)data;
	counts[qemu_plugin_mem_is_store(info) ? STORES : LOADS]++;
}

static bool marker(struct qemu_plugin_insn *insn, uint32_t word)
{
	uint32_t immediate = word >> 5 & 0xffff;

	if ((word & MARKER_MASK) != MARKER_MATCH || (immediate >> 8 != MARKER_BEGIN && immediate >> 8 != MARKER_END))
		return false;
	qemu_plugin_register_vcpu_insn_exec_cb(insn, immediate >> 8 == MARKER_BEGIN ? begin : end, CALLBACK_NO_REGISTERS,
					       (void *)(uintptr_t)(immediate & 0xff));
	return true;
}

static void instrument(struct qemu_plugin_insn *insn)
{
	uint32_t word = 0;

	memcpy(&word, qemu_plugin_insn_data(insn), sizeof(word));
	if (marker(insn, word))
		return;
	qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &counts[INSNS], 1);
	qemu_plugin_register_vcpu_mem_cb(insn, access, CALLBACK_NO_REGISTERS, MEMORY_READ_WRITE, NULL);
	for (size_t i = 0; i < sizeof(a64_kinds) / sizeof(a64_kinds[0]); i++) {
		if ((word & a64_kinds[i].mask) == a64_kinds[i].match) {
			qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &counts[a64_kinds[i].kind], 1);
			return;
		}
	}
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	(void)id;
	for (size_t i = 0; i < qemu_plugin_tb_n_insns(tb); i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);

		if (qemu_plugin_insn_size(insn) == sizeof(uint32_t))
			instrument(insn);
	}
}

static void finish(qemu_plugin_id_t id, void *data)
{
	(void)id;
	(void)data;
	fclose(output);
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv)
{
	(void)info;
	if (argc != 1 || strncmp(argv[0], "out=", 4) != 0 || (output = fopen(argv[0] + 4, "w")) == NULL)
		return -1;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	qemu_plugin_register_atexit_cb(id, finish, NULL);
	return 0;
}
