/* Generated from desc/arch/sim/sysregs.yaml, desc/arch/sim/registers.yaml by `./halyard gen`; do not edit. */
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

/* desc/arch/sim/sysregs.yaml#registers.identity: Identity of the CPU (sysregs) */
static bool read_identity(struct access *access)
{
	return answer(access, UINT64_C(0x51));
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

/* desc/arch/sim/sysregs.yaml#registers.scratch_alias: Another way to the register scratch (sysregs) */
static bool read_scratch_alias(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	const struct hy_sim_context *ctx = &vcpu->ctx;

	return answer(access, ctx->scratch);
}

/* desc/arch/sim/sysregs.yaml#registers.scratch_alias: Another way to the register scratch (sysregs) */
static bool write_scratch_alias(struct access *access)
{
	struct hy_vcpu *vcpu = access->vcpu;
	struct hy_sim_context *ctx = &vcpu->ctx;
	const uint64_t value = access->value;

	ctx->scratch = value;
	access->done = true;
	return true;
}

static bool read_by_clock(struct access *access)
{
	access->done = hy_sim_clock(access->vcpu, access->key, false, &access->value);
	return access->done || access->vcpu->exit.reason == HY_EXIT_NOTHING;
}

static bool write_by_clock(struct access *access)
{
	access->done = hy_sim_clock(access->vcpu, access->key, true, &access->value);
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

/* Sorted by key, disjoint. */
static const struct row rows[] = {
	{ 0x0100, 0x0100, read_identity, take_undefined, "identity" },
	{ 0x0101, 0x0101, read_as_0, ignore, "control" },
	{ 0x0102, 0x0102, read_scratch_alias, write_scratch_alias, "scratch_alias" },
	{ 0x0103, 0x0103, read_by_clock, write_by_clock, "clock" },
	{ 0x0110, 0x011f, read_as_0, ignore, "reserved" },
	{ 0x0200, 0x0200, report_read, report_write, "mailbox" },
	{ UINT32_MAX, UINT32_MAX, take_undefined, take_undefined, NULL }, /* desc/arch/sim/sysregs.yaml#default */
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

bool hy_sim_sysreg_update(struct hy_vcpu *vcpu, uint32_t key, const struct hy_sim_sysreg_update *update)
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
		hy_sim_set_gpr(&vcpu->ctx, update->gpr, old);
	return handled;
}

bool hy_sim_sysreg(struct hy_vcpu *vcpu, uint32_t key, bool write, uint32_t gpr)
{
	const struct hy_sim_sysreg_update update = {
		.read = !write, .write = write, .gpr = gpr, .set = hy_sim_gpr(&vcpu->ctx, gpr),
	};

	return hy_sim_sysreg_update(vcpu, key, &update);
}

const char *hy_sim_sysreg_name(uint32_t key)
{
	return find(key)->name;
}
/* crc32 9d1d6c6c */
