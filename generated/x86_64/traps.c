/* Generated from desc/arch/x86_64/traps.yaml, desc/arch/x86_64/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/backend.h>
#include <halyard/arch/access.h>
#include <halyard/arch/controls.h>
#include <halyard/arch/features.h>
#include <halyard/arch/sysregs.h>
#include <halyard/arch/traps.h>
#include <halyard/port.h>

/* desc/arch/x86_64/traps.yaml#class: what no rule takes. */
static bool unknown(struct hy_vcpu *vcpu, const struct hy_x86_record *record)
{
	struct hy_exit *exit = &vcpu->exit;

	exit->reason = HY_EXIT_UNKNOWN;
	exit->advance = 0;
	exit->unknown.trap_class = (uint32_t)hy_x86_trap_class(record);
	exit->unknown.syndrome = record->information;
	exit->unknown.address = 0;
	return false;
}

/* desc/arch/x86_64/traps.yaml#rules.exit: The rules of desc/arch/svm and desc/arch/vmx. (APM 15.6, SDM 28.2) */
static bool rule_exit(struct hy_vcpu *vcpu, const struct hy_x86_record *record)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->undefined = 6;
	return hy_x86_backend->dispatch(vcpu, record->code, record->information);
}

/* Total: every class has its place. */
bool hy_x86_dispatch(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const struct hy_x86_record *record = &(const struct hy_x86_record){ .code = syndrome, .information = vector };

	return rule_exit(vcpu, record);
	switch (hy_x86_trap_class(record)) {
	default:
		return unknown(vcpu, record);
	}
}

bool hy_x86_decode(struct hy_vcpu *vcpu, uint64_t syndrome, uint64_t vector)
{
	const enum hy_x86_likely rule = hy_x86_likely(vcpu, syndrome, vector);
	enum hy_decoded decoded = HY_DECODED_OTHER;

	if (rule != HY_X86_LIKELY_NONE)
		decoded = hy_x86_decode_likely(rule, vcpu, syndrome, vector, &vcpu->exit);
	return decoded == HY_DECODED_OTHER ? hy_x86_dispatch(vcpu, syndrome, vector) : decoded == HY_DECODED_HANDLED;
}

const char *hy_x86_class_name(uint32_t trap_class)
{
	switch (trap_class) {
	case 0x00:
		return "exit";
	case 0x01:
		return "entry refused";
	default:
		return "unnamed";
	}
}
/* crc32 db0fb97f */
