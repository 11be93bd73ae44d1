/* Generated from desc/arch/x86_64/sysregs.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
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

/* desc/arch/x86_64/sysregs.yaml#registers.time_stamp: Time stamp counter, with the guest's offset (APM 13.2.4) */
static bool read_time_stamp(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	return answer(access, hy_x86_read_tsc() + ctx->tsc_offset);
}

/* desc/arch/x86_64/sysregs.yaml#registers.time_stamp: Time stamp counter, with the guest's offset (APM 13.2.4) */
static bool write_time_stamp(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	ctx->tsc_offset = value - hy_x86_read_tsc();
	hy_x86_backend->load(vcpu, HY_X86_SET_SYSTEM);
	access->done = true;
	return true;
}

static bool report_read(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;

	vcpu->exit.reason = HY_EXIT_SYSREG_READ;
	vcpu->exit.sysreg_read.address = access->key;
	vcpu->exit.sysreg_read.reg = (uint8_t)access->gpr;
	return false;
}

static bool report_write(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const uint64_t value = access->value;

	vcpu->exit.reason = HY_EXIT_SYSREG_WRITE;
	vcpu->exit.sysreg_write.address = access->key;
	vcpu->exit.sysreg_write.value = value;
	return false;
}

static bool read_as_0(struct access *access)
{
	return answer(access, 0);
}

static bool ignore(struct access *access)
{
	access->done = true;
	return true;
}

/* desc/arch/x86_64/sysregs.yaml#registers.debug_control: Debug control; branches are not recorded, though a guest may ask for it
 * (APM 13.1.1.6) */
static bool read_debug_control(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_backend->save(vcpu, HY_X86_SET_DEBUG);
	return answer(access, ctx->debugctl);
}

/* desc/arch/x86_64/sysregs.yaml#registers.debug_control: Debug control; branches are not recorded, though a guest may ask for it
 * (APM 13.1.1.6) */
static bool write_debug_control(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_DEBUG);
	if ((value >> 2) != 0)
		return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	ctx->debugctl = (value & UINT64_C(0x2)) | (ctx->debugctl & ~UINT64_C(0x2));
	hy_x86_backend->load(vcpu, HY_X86_SET_DEBUG);
	access->done = true;
	return true;
}

/* desc/arch/x86_64/sysregs.yaml#registers.page_attributes: Memory types of the guest's own tables (APM 7.8.1) */
static bool read_page_attributes(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	return answer(access, ctx->pat);
}

/* desc/arch/x86_64/sysregs.yaml#registers.page_attributes: Memory types of the guest's own tables (APM 7.8.1) */
static bool write_page_attributes(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_SYSTEM);
	if (!((value & 0xf8f8f8f8f8f8f8f8) == 0 && ((value >> 1) & ~(value >> 2) & 0x101010101010101) == 0))
		return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	ctx->pat = value;
	hy_x86_backend->load(vcpu, HY_X86_SET_SYSTEM);
	access->done = true;
	return true;
}

/* desc/arch/x86_64/sysregs.yaml#registers.extended_features: Extended features (APM 3.1.7) */
static bool read_extended_features(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_x86_context *ctx = &vcpu->ctx;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	return answer(access, ctx->efer);
}

/* desc/arch/x86_64/sysregs.yaml#registers.extended_features: Extended features (APM 3.1.7) */
static bool write_extended_features(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	if (!((value >> 12) == 0 && ((value >> 9) & 1) == 0 && ((value >> 1) & 0x7f) == 0 && (((ctx->cr0 >> 31) & 1) == 0
		|| ((value >> 8) & 1) == ((ctx->efer >> 8) & 1))))
		return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	ctx->efer = (value & UINT64_C(0x901)) | (ctx->efer & ~UINT64_C(0x901));
	hy_x86_backend->load(vcpu, HY_X86_SET_PAGING);
	access->done = true;
	return true;
}

static bool read_as_1(struct access *access)
{
	return answer(access, 1);
}

/* desc/arch/x86_64/sysregs.yaml#registers.decode_configuration: DE_CFG: LFENCE waits for what is before it (APM 3.2.2) */
static bool read_decode_configuration(struct access *access)
{
	return answer(access, 2);
}

/* desc/arch/x86_64/sysregs.yaml#writes.write_cr4: A move to CR4; CPUID does not show all that the CPU has. (APM 3.1.3) */
static bool do_write_cr4(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	if (!((value & ~hy_x86_cr4_guest(features)) == 0 && (((ctx->efer >> 10) & 1) == 0 || ((value >> 5) & 1) != 0)
		&& (((value >> 17) & 1) == 0 || ((ctx->cr4 >> 17) & 1) != 0 || (((ctx->efer >> 10) & 1) != 0 && (ctx->cr3 & 0xfff) == 0))))
		return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	ctx->cr4 = (value & UINT64_C(0x3ff7fff));
	hy_x86_backend->load(vcpu, HY_X86_SET_PAGING);
	access->done = true;
	return true;
}

/* desc/arch/x86_64/sysregs.yaml#writes.xsetbv: XSETBV: x87 is always on, and AVX goes with SSE. (APM 11.5.2) */
static bool do_xsetbv(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t features = vcpu->cpu->features;
	const uint64_t value = access->value;

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	if (!((ctx->rcx & 0xffffffff) == 0 && ctx->cpl == 0 && (value & ~hy_x86_xcr0_guest(features)) == 0 && (value & 1) != 0
		&& (((value >> 2) & 1) == 0 || ((value >> 1) & 1) != 0)))
		return hy_vcpu_inject_fault(access->vcpu, HY_FAULT_UNDEFINED) == HY_OK;
	hy_x86_write_xcr0(value & 7);
	access->done = true;
	return true;
}

bool hy_x86_write_cr4(struct hy_vcpu *vcpu, uint64_t value)
{
	struct access access = { .vcpu = vcpu, .value = value };

	return do_write_cr4(&access);
}

bool hy_x86_xsetbv(struct hy_vcpu *vcpu, uint64_t value)
{
	struct access access = { .vcpu = vcpu, .value = value };

	return do_xsetbv(&access);
}

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x0010, 0x0010, read_time_stamp, write_time_stamp, "time_stamp" },
	{ 0x001b, 0x001b, report_read, report_write, "local_apic" },
	{ 0x008b, 0x008b, read_as_0, ignore, "patch_level" },
	{ 0x01a0, 0x01a0, read_as_1, ignore, "misc_enable" },
	{ 0x01d9, 0x01d9, read_debug_control, write_debug_control, "debug_control" },
	{ 0x0277, 0x0277, read_page_attributes, write_page_attributes, "page_attributes" },
	{ 0x0800, 0x083f, report_read, report_write, "x2apic" },
	{ 0xc0000080, 0xc0000080, read_extended_features, write_extended_features, "extended_features" },
	{ 0xc0010015, 0xc0010015, read_as_0, ignore, "hardware_configuration" },
	{ 0xc001001f, 0xc001001f, read_as_0, ignore, "northbridge_configuration" },
	{ 0xc0011029, 0xc0011029, read_decode_configuration, ignore, "decode_configuration" },
	{ UINT32_MAX, UINT32_MAX, take_undefined, take_undefined, NULL }, /* desc/arch/x86_64/sysregs.yaml#default */
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

bool hy_x86_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_x86_sysreg_update *update)
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
		hy_x86_set_gpr(&vcpu->ctx, update->gpr, old);
	return handled;
}

bool hy_x86_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr)
{
	const struct hy_x86_sysreg_update update = {
		.read = !write, .write = write, .gpr = gpr, .set = hy_x86_gpr(&vcpu->ctx, gpr),
	};

	return hy_x86_sysreg_update(vcpu, key, &update);
}

const char *hy_x86_sysreg_name(uint32_t key)
{
	return find(key)->name;
}
/* crc32 f03d6412 */
