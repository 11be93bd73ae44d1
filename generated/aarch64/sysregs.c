/* Generated from desc/arch/aarch64/sysregs.yaml, desc/arch/aarch64/registers.yaml by `./halyard gen`; do not edit. */
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

static bool answer(struct access *access, uint64_t value)
{
	access->value = value;
	access->done = true;
	return true;
}

static bool take_undefined(struct access *access)
{
	return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
}

static bool read_as_0(struct access *access)
{
	return answer(access, 0);
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64pfr0_el1: EL1 is AArch64, EL0 what the CPU can, and there is no EL2 or EL3;
 * RAS, SVE, MPAM and activity monitors are hidden. (ID_AA64PFR0_EL1) */
static bool read_id_aa64pfr0_el1(struct access *access)
{
	return answer(access, (hy_aarch64_read_id_aa64pfr0_el1() & UINT64_C(0xff0f000000ff000f)) | UINT64_C(0x1000010));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64pfr1_el1: Branch targets and speculation; tagging, SME, interrupts that cannot
 * be masked and guarded stacks are hidden. (ID_AA64PFR1_EL1) */
static bool read_id_aa64pfr1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64pfr1_el1() & UINT64_C(0xf000000ff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64dfr0_el1: Breakpoints and watchpoints are the guest's; performance monitors,
 * profiling and trace are hidden. (ID_AA64DFR0_EL1) */
static bool read_id_aa64dfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64dfr0_el1() & UINT64_C(0xf0f0f0f00f));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64isar0_el1: All but transactions. (ID_AA64ISAR0_EL1) */
static bool read_id_aa64isar0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64isar0_el1() & UINT64_C(0xfffffffff0fffff0));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64isar1_el1: All but 64-byte loads and stores. (ID_AA64ISAR1_EL1) */
static bool read_id_aa64isar1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64isar1_el1() & UINT64_C(0xfffffffffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64isar2_el1: All but memory copies, 128-bit registers and AT S1E1A.
 * (ID_AA64ISAR2_EL1) */
static bool read_id_aa64isar2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64isar2_el1() & UINT64_C(0xff0f00fff0ffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64mmfr0_el1: Stage 1 as it is; a guest has no stage 2, no fine-grained traps and
 * no secure memory. (ID_AA64MMFR0_EL1) */
static bool read_id_aa64mmfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64mmfr0_el1() & UINT64_C(0xf000ffff0fff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64mmfr1_el1: Stage 1 as it is; EL2's features and ordering regions are hidden.
 * (ID_AA64MMFR1_EL1) */
static bool read_id_aa64mmfr1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64mmfr1_el1() & UINT64_C(0xf0fff0f000f0f00f));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64mmfr2_el1: Stage 1 as it is; nested virtualisation and EL2's features are
 * hidden. (ID_AA64MMFR2_EL1) */
static bool read_id_aa64mmfr2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64mmfr2_el1() & UINT64_C(0xf0ff00fff0ffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_aa64mmfr3_el1: The extensions whose registers are switched. (ID_AA64MMFR3_EL1) */
static bool read_id_aa64mmfr3_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_aa64mmfr3_el1() & UINT64_C(0xf0000000000f0fff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_pfr0_el1: Activity monitors and RAS are hidden. (ID_PFR0_EL1) */
static bool read_id_pfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_pfr0_el1() & UINT64_C(0xf0fffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_pfr1_el1: AArch32 EL1 does not exist (ID_PFR1_EL1) */
static bool read_id_pfr1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_pfr1_el1() & UINT64_C(0xf0000));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_dfr0_el1: Performance monitors and trace are hidden (ID_DFR0_EL1) */
static bool read_id_dfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_dfr0_el1() & UINT64_C(0xf));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr0_el1: AArch32 memory model 0, as the host has it (ID_MMFR0_EL1) */
static bool read_id_mmfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr0_el1() & UINT64_C(0xfff0ffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr1_el1: AArch32 memory model 1, as the host has it (ID_MMFR1_EL1) */
static bool read_id_mmfr1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr1_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr2_el1: AArch32 memory model 2, as the host has it (ID_MMFR2_EL1) */
static bool read_id_mmfr2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr2_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr3_el1: AArch32 memory model 3, as the host has it (ID_MMFR3_EL1) */
static bool read_id_mmfr3_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr3_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar0_el1: AArch32 instructions 0, as the host has it (ID_ISAR0_EL1) */
static bool read_id_isar0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar0_el1() & UINT64_C(0xfffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar1_el1: AArch32 instructions 1, as the host has it (ID_ISAR1_EL1) */
static bool read_id_isar1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar1_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar2_el1: AArch32 instructions 2, as the host has it (ID_ISAR2_EL1) */
static bool read_id_isar2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar2_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar3_el1: AArch32 instructions 3, as the host has it (ID_ISAR3_EL1) */
static bool read_id_isar3_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar3_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar4_el1: AArch32 instructions 4, as the host has it (ID_ISAR4_EL1) */
static bool read_id_isar4_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar4_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar5_el1: AArch32 instructions 5, as the host has it (ID_ISAR5_EL1) */
static bool read_id_isar5_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar5_el1() & UINT64_C(0xff0fffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr4_el1: AArch32 memory model 4, as the host has it but for stage 2 and
 * speculative SErrors (ID_MMFR4_EL1) */
static bool read_id_mmfr4_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr4_el1() & UINT64_C(0xffff0f0));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_isar6_el1: AArch32 instructions 6, as the host has it (ID_ISAR6_EL1) */
static bool read_id_isar6_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_isar6_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.mvfr0_el1: AArch32 media and FP features 0, as the host has it (MVFR0_EL1) */
static bool read_mvfr0_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_mvfr0_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.mvfr1_el1: AArch32 media and FP features 1, as the host has it (MVFR1_EL1) */
static bool read_mvfr1_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_mvfr1_el1() & UINT64_C(0xffffffff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.mvfr2_el1: AArch32 media and FP features 2, as the host has it (MVFR2_EL1) */
static bool read_mvfr2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_mvfr2_el1() & UINT64_C(0xff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_pfr2_el1: RAS is hidden (ID_PFR2_EL1) */
static bool read_id_pfr2_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_pfr2_el1() & UINT64_C(0xff));
}

/* desc/arch/aarch64/sysregs.yaml#registers.id_mmfr5_el1: AArch32 memory model 5, as the host has it (ID_MMFR5_EL1) */
static bool read_id_mmfr5_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_id_mmfr5_el1() & UINT64_C(0xff));
}

static bool ignore(struct access *access)
{
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.mdscr_el1: Monitor debug system control (MDSCR_EL1) */
static bool read_mdscr_el1(struct access *access)
{
	return answer(access, hy_aarch64_read_mdscr_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.mdscr_el1: Monitor debug system control (MDSCR_EL1) */
static bool write_mdscr_el1(struct access *access)
{
	const uint64_t value = access->value;

	hy_aarch64_write_mdscr_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr0_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr0_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr1_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr1_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr2_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr2_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr3_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr3_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr4_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr4_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr5_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr5_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr6_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr6_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr7_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr7_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr8_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr8_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr9_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr9_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr10_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr10_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr11_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr11_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr12_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr12_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr13_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr13_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr14_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr14_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool read_dbgbvr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbvr15_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbvr{n}_el1: Breakpoint value (DBGBVR<n>_EL1) */
static bool write_dbgbvr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	hy_aarch64_write_dbgbvr15_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr0_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr0_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr1_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr1_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr2_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr2_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr3_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr3_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr4_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr4_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr5_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr5_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr6_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr6_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr7_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr7_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr8_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr8_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr9_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr9_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr10_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr10_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr11_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr11_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr12_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr12_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr13_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr13_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr14_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr14_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool read_dbgbcr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgbcr15_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgbcr{n}_el1: Breakpoint control (DBGBCR<n>_EL1) */
static bool write_dbgbcr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_BREAKPOINTS) >> HY_AARCH64_FEATURE_BREAKPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	hy_aarch64_write_dbgbcr15_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr0_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr0_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr1_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr1_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr2_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr2_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr3_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr3_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr4_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr4_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr5_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr5_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr6_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr6_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr7_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr7_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr8_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr8_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr9_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr9_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr10_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr10_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr11_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr11_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr12_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr12_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr13_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr13_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr14_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr14_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool read_dbgwvr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwvr15_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwvr{n}_el1: Watchpoint value (DBGWVR<n>_EL1) */
static bool write_dbgwvr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	hy_aarch64_write_dbgwvr15_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr0_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr0_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 0)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr0_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr1_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr1_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 1)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr1_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr2_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr2_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 2)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr2_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr3_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr3_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 3)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr3_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr4_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr4_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 4)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr4_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr5_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr5_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 5)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr5_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr6_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr6_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 6)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr6_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr7_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr7_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 7)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr7_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr8_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr8_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 8)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr8_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr9_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr9_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 9)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr9_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr10_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr10_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 10)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr10_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr11_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr11_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 11)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr11_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr12_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr12_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 12)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr12_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr13_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr13_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 13)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr13_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr14_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr14_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 14)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr14_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool read_dbgwcr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	return answer(access, hy_aarch64_read_dbgwcr15_el1());
}

/* desc/arch/aarch64/sysregs.yaml#registers.dbgwcr{n}_el1: Watchpoint control (DBGWCR<n>_EL1) */
static bool write_dbgwcr15_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	if (((features & HY_AARCH64_FEATURE_WATCHPOINTS) >> HY_AARCH64_FEATURE_WATCHPOINTS_SHIFT) <= 15)
		return take_undefined(access);
	hy_aarch64_write_dbgwcr15_el1(value);
	access->done = true;
	return true;
}

/* desc/arch/aarch64/sysregs.yaml#registers.oslsr_el1: The OS lock exists (OSLM 0b10) and is open (OSLSR_EL1) */
static bool read_oslsr_el1(struct access *access)
{
	return answer(access, 8);
}

/* desc/arch/aarch64/sysregs.yaml#registers.icc_sre_el1: System registers are always on (IHI 0069, ICC_SRE_EL1) */
static bool read_icc_sre_el1(struct access *access)
{
	return answer(access, 7);
}

/* desc/arch/aarch64/sysregs.yaml#registers.icc_sgi1r_el1: Sends an SGI of group 1; the range selector counts groups of 16 CPUs.
 * (IHI 0069, ICC_SGI1R_EL1) */
static bool write_icc_sgi1r_el1(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t value = access->value;

	vcpu->exit.reason = HY_EXIT_SEND_IPI;
	vcpu->exit.send_ipi.target = (((value >> 48) & 0xff) << 32) | (((value >> 32) & 0xff) << 16) | (((value >> 16) & 0xff) << 8)
		| (((value >> 44) & 0xf) << 4);
	vcpu->exit.send_ipi.mask = value & 0xffff;
	vcpu->exit.send_ipi.vector = (uint32_t)((value >> 24) & 0xf);
	vcpu->exit.send_ipi.to_all = ((value >> 40) & 1) != 0;
	vcpu->exit.send_ipi.to_self = false;
	return false;
}

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x4580, 0x45ff, take_undefined, take_undefined, "instructions_11" },
	{ 0x4780, 0x47ff, take_undefined, take_undefined, "instructions_15" },
	{ 0x4d80, 0x4dff, take_undefined, take_undefined, "instructions_11" },
	{ 0x4f80, 0x4fff, take_undefined, take_undefined, "instructions_15" },
	{ 0x5580, 0x55ff, take_undefined, take_undefined, "instructions_11" },
	{ 0x5780, 0x57ff, take_undefined, take_undefined, "instructions_15" },
	{ 0x5d80, 0x5dff, take_undefined, take_undefined, "instructions_11" },
	{ 0x5f80, 0x5fff, take_undefined, take_undefined, "instructions_15" },
	{ 0x6580, 0x65ff, take_undefined, take_undefined, "instructions_11" },
	{ 0x6780, 0x67ff, take_undefined, take_undefined, "instructions_15" },
	{ 0x6d80, 0x6dff, take_undefined, take_undefined, "instructions_11" },
	{ 0x6f80, 0x6fff, take_undefined, take_undefined, "instructions_15" },
	{ 0x7580, 0x75ff, take_undefined, take_undefined, "instructions_11" },
	{ 0x7780, 0x77ff, take_undefined, take_undefined, "instructions_15" },
	{ 0x7d80, 0x7dff, take_undefined, take_undefined, "instructions_11" },
	{ 0x7f80, 0x7fff, take_undefined, take_undefined, "instructions_15" },
	{ 0x8002, 0x8002, read_as_0, ignore, "osdtrrx_el1" },
	{ 0x8004, 0x8004, read_dbgbvr0_el1, write_dbgbvr0_el1, "dbgbvr0_el1" },
	{ 0x8005, 0x8005, read_dbgbcr0_el1, write_dbgbcr0_el1, "dbgbcr0_el1" },
	{ 0x8006, 0x8006, read_dbgwvr0_el1, write_dbgwvr0_el1, "dbgwvr0_el1" },
	{ 0x8007, 0x8007, read_dbgwcr0_el1, write_dbgwcr0_el1, "dbgwcr0_el1" },
	{ 0x800c, 0x800c, read_dbgbvr1_el1, write_dbgbvr1_el1, "dbgbvr1_el1" },
	{ 0x800d, 0x800d, read_dbgbcr1_el1, write_dbgbcr1_el1, "dbgbcr1_el1" },
	{ 0x800e, 0x800e, read_dbgwvr1_el1, write_dbgwvr1_el1, "dbgwvr1_el1" },
	{ 0x800f, 0x800f, read_dbgwcr1_el1, write_dbgwcr1_el1, "dbgwcr1_el1" },
	{ 0x8010, 0x8010, read_as_0, ignore, "mdccint_el1" },
	{ 0x8012, 0x8012, read_mdscr_el1, write_mdscr_el1, "mdscr_el1" },
	{ 0x8014, 0x8014, read_dbgbvr2_el1, write_dbgbvr2_el1, "dbgbvr2_el1" },
	{ 0x8015, 0x8015, read_dbgbcr2_el1, write_dbgbcr2_el1, "dbgbcr2_el1" },
	{ 0x8016, 0x8016, read_dbgwvr2_el1, write_dbgwvr2_el1, "dbgwvr2_el1" },
	{ 0x8017, 0x8017, read_dbgwcr2_el1, write_dbgwcr2_el1, "dbgwcr2_el1" },
	{ 0x801a, 0x801a, read_as_0, ignore, "osdtrtx_el1" },
	{ 0x801c, 0x801c, read_dbgbvr3_el1, write_dbgbvr3_el1, "dbgbvr3_el1" },
	{ 0x801d, 0x801d, read_dbgbcr3_el1, write_dbgbcr3_el1, "dbgbcr3_el1" },
	{ 0x801e, 0x801e, read_dbgwvr3_el1, write_dbgwvr3_el1, "dbgwvr3_el1" },
	{ 0x801f, 0x801f, read_dbgwcr3_el1, write_dbgwcr3_el1, "dbgwcr3_el1" },
	{ 0x8024, 0x8024, read_dbgbvr4_el1, write_dbgbvr4_el1, "dbgbvr4_el1" },
	{ 0x8025, 0x8025, read_dbgbcr4_el1, write_dbgbcr4_el1, "dbgbcr4_el1" },
	{ 0x8026, 0x8026, read_dbgwvr4_el1, write_dbgwvr4_el1, "dbgwvr4_el1" },
	{ 0x8027, 0x8027, read_dbgwcr4_el1, write_dbgwcr4_el1, "dbgwcr4_el1" },
	{ 0x802c, 0x802c, read_dbgbvr5_el1, write_dbgbvr5_el1, "dbgbvr5_el1" },
	{ 0x802d, 0x802d, read_dbgbcr5_el1, write_dbgbcr5_el1, "dbgbcr5_el1" },
	{ 0x802e, 0x802e, read_dbgwvr5_el1, write_dbgwvr5_el1, "dbgwvr5_el1" },
	{ 0x802f, 0x802f, read_dbgwcr5_el1, write_dbgwcr5_el1, "dbgwcr5_el1" },
	{ 0x8032, 0x8032, read_as_0, ignore, "oseccr_el1" },
	{ 0x8034, 0x8034, read_dbgbvr6_el1, write_dbgbvr6_el1, "dbgbvr6_el1" },
	{ 0x8035, 0x8035, read_dbgbcr6_el1, write_dbgbcr6_el1, "dbgbcr6_el1" },
	{ 0x8036, 0x8036, read_dbgwvr6_el1, write_dbgwvr6_el1, "dbgwvr6_el1" },
	{ 0x8037, 0x8037, read_dbgwcr6_el1, write_dbgwcr6_el1, "dbgwcr6_el1" },
	{ 0x803c, 0x803c, read_dbgbvr7_el1, write_dbgbvr7_el1, "dbgbvr7_el1" },
	{ 0x803d, 0x803d, read_dbgbcr7_el1, write_dbgbcr7_el1, "dbgbcr7_el1" },
	{ 0x803e, 0x803e, read_dbgwvr7_el1, write_dbgwvr7_el1, "dbgwvr7_el1" },
	{ 0x803f, 0x803f, read_dbgwcr7_el1, write_dbgwcr7_el1, "dbgwcr7_el1" },
	{ 0x8044, 0x8044, read_dbgbvr8_el1, write_dbgbvr8_el1, "dbgbvr8_el1" },
	{ 0x8045, 0x8045, read_dbgbcr8_el1, write_dbgbcr8_el1, "dbgbcr8_el1" },
	{ 0x8046, 0x8046, read_dbgwvr8_el1, write_dbgwvr8_el1, "dbgwvr8_el1" },
	{ 0x8047, 0x8047, read_dbgwcr8_el1, write_dbgwcr8_el1, "dbgwcr8_el1" },
	{ 0x804c, 0x804c, read_dbgbvr9_el1, write_dbgbvr9_el1, "dbgbvr9_el1" },
	{ 0x804d, 0x804d, read_dbgbcr9_el1, write_dbgbcr9_el1, "dbgbcr9_el1" },
	{ 0x804e, 0x804e, read_dbgwvr9_el1, write_dbgwvr9_el1, "dbgwvr9_el1" },
	{ 0x804f, 0x804f, read_dbgwcr9_el1, write_dbgwcr9_el1, "dbgwcr9_el1" },
	{ 0x8054, 0x8054, read_dbgbvr10_el1, write_dbgbvr10_el1, "dbgbvr10_el1" },
	{ 0x8055, 0x8055, read_dbgbcr10_el1, write_dbgbcr10_el1, "dbgbcr10_el1" },
	{ 0x8056, 0x8056, read_dbgwvr10_el1, write_dbgwvr10_el1, "dbgwvr10_el1" },
	{ 0x8057, 0x8057, read_dbgwcr10_el1, write_dbgwcr10_el1, "dbgwcr10_el1" },
	{ 0x805c, 0x805c, read_dbgbvr11_el1, write_dbgbvr11_el1, "dbgbvr11_el1" },
	{ 0x805d, 0x805d, read_dbgbcr11_el1, write_dbgbcr11_el1, "dbgbcr11_el1" },
	{ 0x805e, 0x805e, read_dbgwvr11_el1, write_dbgwvr11_el1, "dbgwvr11_el1" },
	{ 0x805f, 0x805f, read_dbgwcr11_el1, write_dbgwcr11_el1, "dbgwcr11_el1" },
	{ 0x8064, 0x8064, read_dbgbvr12_el1, write_dbgbvr12_el1, "dbgbvr12_el1" },
	{ 0x8065, 0x8065, read_dbgbcr12_el1, write_dbgbcr12_el1, "dbgbcr12_el1" },
	{ 0x8066, 0x8066, read_dbgwvr12_el1, write_dbgwvr12_el1, "dbgwvr12_el1" },
	{ 0x8067, 0x8067, read_dbgwcr12_el1, write_dbgwcr12_el1, "dbgwcr12_el1" },
	{ 0x806c, 0x806c, read_dbgbvr13_el1, write_dbgbvr13_el1, "dbgbvr13_el1" },
	{ 0x806d, 0x806d, read_dbgbcr13_el1, write_dbgbcr13_el1, "dbgbcr13_el1" },
	{ 0x806e, 0x806e, read_dbgwvr13_el1, write_dbgwvr13_el1, "dbgwvr13_el1" },
	{ 0x806f, 0x806f, read_dbgwcr13_el1, write_dbgwcr13_el1, "dbgwcr13_el1" },
	{ 0x8074, 0x8074, read_dbgbvr14_el1, write_dbgbvr14_el1, "dbgbvr14_el1" },
	{ 0x8075, 0x8075, read_dbgbcr14_el1, write_dbgbcr14_el1, "dbgbcr14_el1" },
	{ 0x8076, 0x8076, read_dbgwvr14_el1, write_dbgwvr14_el1, "dbgwvr14_el1" },
	{ 0x8077, 0x8077, read_dbgwcr14_el1, write_dbgwcr14_el1, "dbgwcr14_el1" },
	{ 0x807c, 0x807c, read_dbgbvr15_el1, write_dbgbvr15_el1, "dbgbvr15_el1" },
	{ 0x807d, 0x807d, read_dbgbcr15_el1, write_dbgbcr15_el1, "dbgbcr15_el1" },
	{ 0x807e, 0x807e, read_dbgwvr15_el1, write_dbgwvr15_el1, "dbgwvr15_el1" },
	{ 0x807f, 0x807f, read_dbgwcr15_el1, write_dbgwcr15_el1, "dbgwcr15_el1" },
	{ 0x8080, 0x8080, read_as_0, take_undefined, "mdrar_el1" },
	{ 0x8084, 0x8084, take_undefined, ignore, "oslar_el1" },
	{ 0x808c, 0x808c, read_oslsr_el1, take_undefined, "oslsr_el1" },
	{ 0x809c, 0x809c, read_as_0, ignore, "osdlr_el1" },
	{ 0x80a4, 0x80a4, read_as_0, ignore, "dbgprcr_el1" },
	{ 0x83c6, 0x83c6, read_as_0, ignore, "dbgclaimset_el1" },
	{ 0x83ce, 0x83ce, read_as_0, ignore, "dbgclaimclr_el1" },
	{ 0x83f6, 0x83f6, read_as_0, take_undefined, "dbgauthstatus_el1" },
	{ 0x8800, 0x8fff, take_undefined, take_undefined, "trace" },
	{ 0x9808, 0x9808, read_as_0, take_undefined, "mdccsr_el0" },
	{ 0x9820, 0x9820, read_as_0, ignore, "dbgdtr_el0" },
	{ 0x9828, 0x9828, read_as_0, ignore, "dbgdtrrx_el0" },
	{ 0xc006, 0xc006, read_as_0, take_undefined, "revidr_el1" },
	{ 0xc008, 0xc008, read_id_pfr0_el1, take_undefined, "id_pfr0_el1" },
	{ 0xc009, 0xc009, read_id_pfr1_el1, take_undefined, "id_pfr1_el1" },
	{ 0xc00a, 0xc00a, read_id_dfr0_el1, take_undefined, "id_dfr0_el1" },
	{ 0xc00b, 0xc00b, read_as_0, take_undefined, "id_space" },
	{ 0xc00c, 0xc00c, read_id_mmfr0_el1, take_undefined, "id_mmfr0_el1" },
	{ 0xc00d, 0xc00d, read_id_mmfr1_el1, take_undefined, "id_mmfr1_el1" },
	{ 0xc00e, 0xc00e, read_id_mmfr2_el1, take_undefined, "id_mmfr2_el1" },
	{ 0xc00f, 0xc00f, read_id_mmfr3_el1, take_undefined, "id_mmfr3_el1" },
	{ 0xc010, 0xc010, read_id_isar0_el1, take_undefined, "id_isar0_el1" },
	{ 0xc011, 0xc011, read_id_isar1_el1, take_undefined, "id_isar1_el1" },
	{ 0xc012, 0xc012, read_id_isar2_el1, take_undefined, "id_isar2_el1" },
	{ 0xc013, 0xc013, read_id_isar3_el1, take_undefined, "id_isar3_el1" },
	{ 0xc014, 0xc014, read_id_isar4_el1, take_undefined, "id_isar4_el1" },
	{ 0xc015, 0xc015, read_id_isar5_el1, take_undefined, "id_isar5_el1" },
	{ 0xc016, 0xc016, read_id_mmfr4_el1, take_undefined, "id_mmfr4_el1" },
	{ 0xc017, 0xc017, read_id_isar6_el1, take_undefined, "id_isar6_el1" },
	{ 0xc018, 0xc018, read_mvfr0_el1, take_undefined, "mvfr0_el1" },
	{ 0xc019, 0xc019, read_mvfr1_el1, take_undefined, "mvfr1_el1" },
	{ 0xc01a, 0xc01a, read_mvfr2_el1, take_undefined, "mvfr2_el1" },
	{ 0xc01b, 0xc01b, read_as_0, take_undefined, "id_space" },
	{ 0xc01c, 0xc01c, read_id_pfr2_el1, take_undefined, "id_pfr2_el1" },
	{ 0xc01d, 0xc01d, read_as_0, take_undefined, "id_space" },
	{ 0xc01e, 0xc01e, read_id_mmfr5_el1, take_undefined, "id_mmfr5_el1" },
	{ 0xc01f, 0xc01f, read_as_0, take_undefined, "id_space" },
	{ 0xc020, 0xc020, read_id_aa64pfr0_el1, take_undefined, "id_aa64pfr0_el1" },
	{ 0xc021, 0xc021, read_id_aa64pfr1_el1, take_undefined, "id_aa64pfr1_el1" },
	{ 0xc022, 0xc027, read_as_0, take_undefined, "id_space" },
	{ 0xc028, 0xc028, read_id_aa64dfr0_el1, take_undefined, "id_aa64dfr0_el1" },
	{ 0xc029, 0xc02f, read_as_0, take_undefined, "id_space" },
	{ 0xc030, 0xc030, read_id_aa64isar0_el1, take_undefined, "id_aa64isar0_el1" },
	{ 0xc031, 0xc031, read_id_aa64isar1_el1, take_undefined, "id_aa64isar1_el1" },
	{ 0xc032, 0xc032, read_id_aa64isar2_el1, take_undefined, "id_aa64isar2_el1" },
	{ 0xc033, 0xc037, read_as_0, take_undefined, "id_space" },
	{ 0xc038, 0xc038, read_id_aa64mmfr0_el1, take_undefined, "id_aa64mmfr0_el1" },
	{ 0xc039, 0xc039, read_id_aa64mmfr1_el1, take_undefined, "id_aa64mmfr1_el1" },
	{ 0xc03a, 0xc03a, read_id_aa64mmfr2_el1, take_undefined, "id_aa64mmfr2_el1" },
	{ 0xc03b, 0xc03b, read_id_aa64mmfr3_el1, take_undefined, "id_aa64mmfr3_el1" },
	{ 0xc03c, 0xc03f, read_as_0, take_undefined, "id_space" },
	{ 0xc081, 0xc081, read_as_0, ignore, "actlr_el1" },
	{ 0xc085, 0xc086, take_undefined, take_undefined, "tag_control" },
	{ 0xc090, 0xc097, take_undefined, take_undefined, "trace_filter" },
	{ 0xc298, 0xc2af, take_undefined, take_undefined, "errors" },
	{ 0xc2b0, 0xc2b7, take_undefined, take_undefined, "tag_faults" },
	{ 0xc4c8, 0xc4df, take_undefined, take_undefined, "profiling" },
	{ 0xc4f0, 0xc4f7, take_undefined, take_undefined, "monitors_el1" },
	{ 0xc520, 0xc527, take_undefined, take_undefined, "ordering_regions" },
	{ 0xc580, 0xc5ff, take_undefined, take_undefined, "implementation_11" },
	{ 0xc65d, 0xc65d, take_undefined, write_icc_sgi1r_el1, "icc_sgi1r_el1" },
	{ 0xc65e, 0xc65e, take_undefined, write_icc_sgi1r_el1, "icc_asgi1r_el1" },
	{ 0xc65f, 0xc65f, take_undefined, write_icc_sgi1r_el1, "icc_sgi0r_el1" },
	{ 0xc665, 0xc665, read_icc_sre_el1, ignore, "icc_sre_el1" },
	{ 0xc780, 0xc7ff, take_undefined, take_undefined, "implementation_15" },
	{ 0xc807, 0xc807, read_as_0, take_undefined, "aidr_el1" },
	{ 0xcd80, 0xcdff, take_undefined, take_undefined, "implementation_11" },
	{ 0xcf80, 0xcfff, take_undefined, take_undefined, "implementation_15" },
	{ 0xd580, 0xd5ff, take_undefined, take_undefined, "implementation_11" },
	{ 0xd780, 0xd7ff, take_undefined, take_undefined, "implementation_15" },
	{ 0xdce0, 0xdcf7, take_undefined, take_undefined, "monitors" },
	{ 0xdd80, 0xddff, take_undefined, take_undefined, "implementation_11" },
	{ 0xde90, 0xdeff, take_undefined, take_undefined, "activity_monitors" },
	{ 0xdf40, 0xdf7f, take_undefined, take_undefined, "event_counters" },
	{ 0xdf80, 0xdfff, take_undefined, take_undefined, "implementation_15" },
	{ 0xe580, 0xe5ff, take_undefined, take_undefined, "implementation_11" },
	{ 0xe780, 0xe7ff, take_undefined, take_undefined, "implementation_15" },
	{ 0xed80, 0xedff, take_undefined, take_undefined, "implementation_11" },
	{ 0xef80, 0xefff, take_undefined, take_undefined, "implementation_15" },
	{ 0xf580, 0xf5ff, take_undefined, take_undefined, "implementation_11" },
	{ 0xf780, 0xf7ff, take_undefined, take_undefined, "implementation_15" },
	{ 0xfd80, 0xfdff, take_undefined, take_undefined, "implementation_11" },
	{ 0xff80, 0xffff, take_undefined, take_undefined, "implementation_15" },
	{ UINT32_MAX, UINT32_MAX, take_undefined, take_undefined, NULL }, /* desc/arch/aarch64/sysregs.yaml#default */
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

bool hy_aarch64_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_aarch64_sysreg_update *update)
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
		hy_aarch64_set_gpr(&vcpu->ctx, update->gpr, old);
	return handled;
}

bool hy_aarch64_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr)
{
	const struct hy_aarch64_sysreg_update update = {
		.read = !write, .write = write, .gpr = gpr, .set = hy_aarch64_gpr(&vcpu->ctx, gpr),
	};

	return hy_aarch64_sysreg_update(vcpu, key, &update);
}

const char *hy_aarch64_sysreg_name(uint32_t key)
{
	return find(key)->name;
}
/* crc32 19c0d403 */
