/* Generated from desc/arch/riscv64/sysregs.yaml, desc/arch/riscv32/sysregs.yaml, desc/arch/riscv64/registers.yaml,
 * desc/arch/riscv32/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/registers.h>
#include <halyard/arch/sysregs.h>
#include <halyard/bits.h>
#include <halyard/percpu.h>

struct access {
	struct hy_vcpu *vcpu;
	uint32_t key;
	uint32_t gpr;   /* where the host is to put what it answers */
	uint64_t value; /* what is written, or was read */
	bool done;      /* it was; neither has the guest taken a fault, nor is the host asked */
};

/* What answers accesses to the registers with keys from first to last. */
struct row {
	uint32_t first, last;
	bool (*read)(struct access *access);
	bool (*write)(struct access *access);
	const char *name;
};

static bool take_undefined(struct access *access)
{
	return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x0011, 0x0011, take_undefined, take_undefined, "ssp" },
	{ 0x0015, 0x0015, take_undefined, take_undefined, "seed" },
	{ 0x0017, 0x0017, take_undefined, take_undefined, "jvt" },
	{ 0x010c, 0x010c, take_undefined, take_undefined, "sstateen0" },
	{ 0x010d, 0x010d, take_undefined, take_undefined, "sstateen1" },
	{ 0x010e, 0x010e, take_undefined, take_undefined, "sstateen2" },
	{ 0x010f, 0x010f, take_undefined, take_undefined, "sstateen3" },
	{ 0x0114, 0x0114, take_undefined, take_undefined, "sieh" },
	{ 0x014d, 0x014d, take_undefined, take_undefined, "stimecmp" },
	{ 0x014e, 0x014e, take_undefined, take_undefined, "sctrctl" },
	{ 0x014f, 0x014f, take_undefined, take_undefined, "sctrstatus" },
	{ 0x0150, 0x0150, take_undefined, take_undefined, "siselect" },
	{ 0x0151, 0x0151, take_undefined, take_undefined, "sireg" },
	{ 0x0154, 0x0154, take_undefined, take_undefined, "siph" },
	{ 0x015c, 0x015c, take_undefined, take_undefined, "stopei" },
	{ 0x015d, 0x015d, take_undefined, take_undefined, "stimecmph" },
	{ 0x015f, 0x015f, take_undefined, take_undefined, "sctrdepth" },
	{ 0x0181, 0x0181, take_undefined, take_undefined, "srmcfg" },
	{ 0x0200, 0x02ff, take_undefined, take_undefined, "virtual_supervisor" },
	{ 0x05a8, 0x05a8, take_undefined, take_undefined, "scontext" },
	{ 0x0600, 0x06ff, take_undefined, take_undefined, "hypervisor" },
	{ 0x0a80, 0x0abf, take_undefined, take_undefined, "hypervisor_custom" },
	{ 0x0c00, 0x0c00, take_undefined, take_undefined, "cycle" },
	{ 0x0c02, 0x0c02, take_undefined, take_undefined, "instret" },
	{ 0x0c03, 0x0c03, take_undefined, take_undefined, "hpmcounter3" },
	{ 0x0c04, 0x0c04, take_undefined, take_undefined, "hpmcounter4" },
	{ 0x0c05, 0x0c05, take_undefined, take_undefined, "hpmcounter5" },
	{ 0x0c06, 0x0c06, take_undefined, take_undefined, "hpmcounter6" },
	{ 0x0c07, 0x0c07, take_undefined, take_undefined, "hpmcounter7" },
	{ 0x0c08, 0x0c08, take_undefined, take_undefined, "hpmcounter8" },
	{ 0x0c09, 0x0c09, take_undefined, take_undefined, "hpmcounter9" },
	{ 0x0c0a, 0x0c0a, take_undefined, take_undefined, "hpmcounter10" },
	{ 0x0c0b, 0x0c0b, take_undefined, take_undefined, "hpmcounter11" },
	{ 0x0c0c, 0x0c0c, take_undefined, take_undefined, "hpmcounter12" },
	{ 0x0c0d, 0x0c0d, take_undefined, take_undefined, "hpmcounter13" },
	{ 0x0c0e, 0x0c0e, take_undefined, take_undefined, "hpmcounter14" },
	{ 0x0c0f, 0x0c0f, take_undefined, take_undefined, "hpmcounter15" },
	{ 0x0c10, 0x0c10, take_undefined, take_undefined, "hpmcounter16" },
	{ 0x0c11, 0x0c11, take_undefined, take_undefined, "hpmcounter17" },
	{ 0x0c12, 0x0c12, take_undefined, take_undefined, "hpmcounter18" },
	{ 0x0c13, 0x0c13, take_undefined, take_undefined, "hpmcounter19" },
	{ 0x0c14, 0x0c14, take_undefined, take_undefined, "hpmcounter20" },
	{ 0x0c15, 0x0c15, take_undefined, take_undefined, "hpmcounter21" },
	{ 0x0c16, 0x0c16, take_undefined, take_undefined, "hpmcounter22" },
	{ 0x0c17, 0x0c17, take_undefined, take_undefined, "hpmcounter23" },
	{ 0x0c18, 0x0c18, take_undefined, take_undefined, "hpmcounter24" },
	{ 0x0c19, 0x0c19, take_undefined, take_undefined, "hpmcounter25" },
	{ 0x0c1a, 0x0c1a, take_undefined, take_undefined, "hpmcounter26" },
	{ 0x0c1b, 0x0c1b, take_undefined, take_undefined, "hpmcounter27" },
	{ 0x0c1c, 0x0c1c, take_undefined, take_undefined, "hpmcounter28" },
	{ 0x0c1d, 0x0c1d, take_undefined, take_undefined, "hpmcounter29" },
	{ 0x0c1e, 0x0c1e, take_undefined, take_undefined, "hpmcounter30" },
	{ 0x0c1f, 0x0c1f, take_undefined, take_undefined, "hpmcounter31" },
	{ 0x0c80, 0x0c80, take_undefined, take_undefined, "cycleh" },
	{ 0x0c82, 0x0c82, take_undefined, take_undefined, "instreth" },
	{ 0x0c83, 0x0c83, take_undefined, take_undefined, "hpmcounter3h" },
	{ 0x0c84, 0x0c84, take_undefined, take_undefined, "hpmcounter4h" },
	{ 0x0c85, 0x0c85, take_undefined, take_undefined, "hpmcounter5h" },
	{ 0x0c86, 0x0c86, take_undefined, take_undefined, "hpmcounter6h" },
	{ 0x0c87, 0x0c87, take_undefined, take_undefined, "hpmcounter7h" },
	{ 0x0c88, 0x0c88, take_undefined, take_undefined, "hpmcounter8h" },
	{ 0x0c89, 0x0c89, take_undefined, take_undefined, "hpmcounter9h" },
	{ 0x0c8a, 0x0c8a, take_undefined, take_undefined, "hpmcounter10h" },
	{ 0x0c8b, 0x0c8b, take_undefined, take_undefined, "hpmcounter11h" },
	{ 0x0c8c, 0x0c8c, take_undefined, take_undefined, "hpmcounter12h" },
	{ 0x0c8d, 0x0c8d, take_undefined, take_undefined, "hpmcounter13h" },
	{ 0x0c8e, 0x0c8e, take_undefined, take_undefined, "hpmcounter14h" },
	{ 0x0c8f, 0x0c8f, take_undefined, take_undefined, "hpmcounter15h" },
	{ 0x0c90, 0x0c90, take_undefined, take_undefined, "hpmcounter16h" },
	{ 0x0c91, 0x0c91, take_undefined, take_undefined, "hpmcounter17h" },
	{ 0x0c92, 0x0c92, take_undefined, take_undefined, "hpmcounter18h" },
	{ 0x0c93, 0x0c93, take_undefined, take_undefined, "hpmcounter19h" },
	{ 0x0c94, 0x0c94, take_undefined, take_undefined, "hpmcounter20h" },
	{ 0x0c95, 0x0c95, take_undefined, take_undefined, "hpmcounter21h" },
	{ 0x0c96, 0x0c96, take_undefined, take_undefined, "hpmcounter22h" },
	{ 0x0c97, 0x0c97, take_undefined, take_undefined, "hpmcounter23h" },
	{ 0x0c98, 0x0c98, take_undefined, take_undefined, "hpmcounter24h" },
	{ 0x0c99, 0x0c99, take_undefined, take_undefined, "hpmcounter25h" },
	{ 0x0c9a, 0x0c9a, take_undefined, take_undefined, "hpmcounter26h" },
	{ 0x0c9b, 0x0c9b, take_undefined, take_undefined, "hpmcounter27h" },
	{ 0x0c9c, 0x0c9c, take_undefined, take_undefined, "hpmcounter28h" },
	{ 0x0c9d, 0x0c9d, take_undefined, take_undefined, "hpmcounter29h" },
	{ 0x0c9e, 0x0c9e, take_undefined, take_undefined, "hpmcounter30h" },
	{ 0x0c9f, 0x0c9f, take_undefined, take_undefined, "hpmcounter31h" },
	{ 0x0da0, 0x0da0, take_undefined, take_undefined, "scountovf" },
	{ 0x0db0, 0x0db0, take_undefined, take_undefined, "stopi" },
	{ 0x0e00, 0x0eff, take_undefined, take_undefined, "hypervisor_read_only" },
	{ UINT32_MAX, UINT32_MAX, take_undefined, take_undefined, NULL }, /* desc/arch/riscv32/sysregs.yaml#default */
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

bool hy_riscv_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_riscv_sysreg_update *update)
{
	struct access access = { .vcpu = vcpu, .key = key, .gpr = update->gpr };
	const struct row *row = find(key);
	bool handled = true;
	uint64_t old = 0;

	if (update->read || update->keep != 0) {
		handled = row->read(&access);
		/* What the host is to read cannot be changed in the same exit. */
		if (!access.done)
			return handled || !update->write ? handled : hy_vcpu_inject_fault(vcpu, HY_FAULT_UNDEFINED) == HY_OK;
		old = access.value;
	}
	if (update->write) {
		access.value = (old & update->keep) | update->set;
		access.done = false;
		handled = row->write(&access);
		if (handled && !access.done)
			return true;
	}
	if (update->read)
		hy_riscv_set_gpr(&vcpu->ctx, update->gpr, old);
	return handled;
}

bool hy_riscv_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr)
{
	const struct hy_riscv_sysreg_update update = {
		.read = !write, .write = write, .gpr = gpr, .set = hy_riscv_gpr(&vcpu->ctx, gpr),
	};

	return hy_riscv_sysreg_update(vcpu, key, &update);
}

const char *hy_riscv_sysreg_name(uint32_t key)
{
	return find(key)->name;
}
/* crc32 55d8993a */
