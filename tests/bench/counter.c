/* SPDX-License-Identifier: Apache-2.0 */
/* A QEMU TCG plugin that counts what a CPU executes between two markers: instructions, loads, stores, system-register accesses, barriers
 * and TLB operations. For each pair it prints one line
 *
 *   NUMBER INSNS LOADS STORES SYSREG BARRIERS TLBI
 *
 * into the file that `out=` names. What the instructions of an architecture look like says the file that `instructions=` names, one row a line:
 * MASK MATCH KIND, numbers in hexadecimal. An instruction is of a kind when (word & MASK) == MATCH; the first row that fits decides. KIND is
 * sysreg, barriers, tlbi, or begin or end: a marker, whose number is in the bits that its mask leaves out.
 *
 * QEMU ships no header with its packages: what is used of the plugin interface, version 1, is declared here. */
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

enum kind { INSNS, LOADS, STORES, SYSREG, BARRIERS, TLBI, KINDS, BEGIN = KINDS, END };

#define ROWS 64u

static uint64_t counts[KINDS], begun[KINDS];
static FILE *output;
static struct row {
	uint32_t mask, match;
	enum kind kind;
} rows[ROWS];
static size_t row_count;

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

static const struct row *find(uint32_t word)
{
	for (size_t i = 0; i < row_count; i++)
		if ((word & rows[i].mask) == rows[i].match)
			return &rows[i];
	return NULL;
}

static void mark(struct qemu_plugin_insn *insn, const struct row *row, uint32_t word)
{
	uint32_t number = (word & ~row->mask) >> __builtin_ctz(~row->mask);

	qemu_plugin_register_vcpu_insn_exec_cb(insn, row->kind == BEGIN ? begin : end, CALLBACK_NO_REGISTERS, (void *)(uintptr_t)number);
}

static void instrument(struct qemu_plugin_insn *insn)
{
	size_t size = qemu_plugin_insn_size(insn);
	const struct row *row;
	uint32_t word = 0;

	memcpy(&word, qemu_plugin_insn_data(insn), size < sizeof(word) ? size : sizeof(word));
	row = find(word);
	if (row != NULL && row->kind >= KINDS) {
		mark(insn, row, word);
		return;
	}
	qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &counts[INSNS], 1);
	qemu_plugin_register_vcpu_mem_cb(insn, access, CALLBACK_NO_REGISTERS, MEMORY_READ_WRITE, NULL);
	if (row != NULL)
		qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &counts[row->kind], 1);
}

static void translated(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	(void)id;
	for (size_t i = 0; i < qemu_plugin_tb_n_insns(tb); i++)
		instrument(qemu_plugin_tb_get_insn(tb, i));
}

static void finish(qemu_plugin_id_t id, void *data)
{
	(void)id;
	(void)data;
	fclose(output);
}

static bool read_row(const char *line)
{
	static const char *const names[] = {[SYSREG] = "sysreg", [BARRIERS] = "barriers", [TLBI] = "tlbi", [BEGIN] = "begin", [END] = "end"};
	struct row *row = &rows[row_count];
	char name[16];

	if (row_count == ROWS || sscanf(line, "%" SCNx32 " %" SCNx32 " %15s", &row->mask, &row->match, name) != 3)
		return false;
	for (size_t kind = SYSREG; kind < sizeof(names) / sizeof(names[0]); kind++) {
		if (strcmp(name, names[kind]) != 0)
			continue;
		row->kind = (enum kind)kind;
		row_count++;
		return true;
	}
	return false;
}

static bool read_instructions(const char *path)
{
	FILE *input = fopen(path, "r");
	bool good = input != NULL;
	char line[80];

	while (good && fgets(line, sizeof(line), input) != NULL)
		good = read_row(line);
	if (input != NULL)
		fclose(input);
	return good;
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv)
{
	(void)info;
	for (int i = 0; i < argc; i++) {
		if (strncmp(argv[i], "out=", 4) == 0 && (output = fopen(argv[i] + 4, "w")) != NULL)
			continue;
		if (strncmp(argv[i], "instructions=", 13) != 0 || !read_instructions(argv[i] + 13))
			return -1;
	}
	if (output == NULL || row_count == 0)
		return -1;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	qemu_plugin_register_atexit_cb(id, finish, NULL);
	return 0;
}
