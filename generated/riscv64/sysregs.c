/* Generated from desc/arch/riscv64/sysregs.yaml, desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/sysregs.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>

struct access {
	struct hy_vcpu *vcpu;
	uint32_t key;
	uint32_t gpr;
};

/* What answers accesses to the registers with keys from first to last. */
struct row {
	uint32_t first, last;
	bool (*read)(const struct access *access);
	bool (*write)(const struct access *access);
	const char *name;
};

static bool take_undefined(const struct access *access)
{
	return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x0c00, 0x0c00, take_undefined, take_undefined, "cycle" },
	{ UINT32_MAX, UINT32_MAX, take_undefined, take_undefined, NULL }, /* desc/arch/riscv64/sysregs.yaml#default */
};

/* The row of a key, the last one where there is no other. */
static const struct row *find(uint32_t key)
{
	size_t low = 0, high = sizeof(rows) / sizeof(rows[0]) - 1;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (key >= rows[middle].first && key <= rows[middle].last)
			return &rows[middle];
		if (key < rows[middle].first)
			high = middle;
		else
			low = middle + 1;
	}
	return &rows[sizeof(rows) / sizeof(rows[0]) - 1];
}

bool hy_riscv_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr)
{
	const struct access access = { vcpu, key, gpr };
	const struct row *row = find(key);

	return write ? row->write(&access) : row->read(&access);
}

const char *hy_riscv_sysreg_name(uint32_t key)
{
	return find(key)->name;
}
/* crc32 aa4a5732 */
