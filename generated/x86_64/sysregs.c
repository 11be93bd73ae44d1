/* Generated from desc/arch/x86_64/sysregs.yaml, desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
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

static bool read_by_time(struct access *access)
{
	access->done = hy_x86_time(access->vcpu, access->key, false, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool write_by_time(struct access *access)
{
	access->done = hy_x86_time(access->vcpu, access->key, true, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
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

static bool read_by_debugctl(struct access *access)
{
	access->done = hy_x86_debugctl(access->vcpu, access->key, false, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool write_by_debugctl(struct access *access)
{
	access->done = hy_x86_debugctl(access->vcpu, access->key, true, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool read_by_pat(struct access *access)
{
	access->done = hy_x86_pat(access->vcpu, access->key, false, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool write_by_pat(struct access *access)
{
	access->done = hy_x86_pat(access->vcpu, access->key, true, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool read_by_efer(struct access *access)
{
	access->done = hy_x86_efer(access->vcpu, access->key, false, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool write_by_efer(struct access *access)
{
	access->done = hy_x86_efer(access->vcpu, access->key, true, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
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

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x0010, 0x0010, read_by_time, write_by_time, "time_stamp" },
	{ 0x001b, 0x001b, report_read, report_write, "local_apic" },
	{ 0x008b, 0x008b, read_as_0, ignore, "patch_level" },
	{ 0x01a0, 0x01a0, read_as_1, ignore, "misc_enable" },
	{ 0x01d9, 0x01d9, read_by_debugctl, write_by_debugctl, "debug_control" },
	{ 0x0277, 0x0277, read_by_pat, write_by_pat, "page_attributes" },
	{ 0xc0000080, 0xc0000080, read_by_efer, write_by_efer, "extended_features" },
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
/* crc32 9a8bb855 */
