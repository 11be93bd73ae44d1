/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/backend.h>
#include <halyard/arch/features.h>
#include <halyard/arch/shown.h>
#include <halyard/arch/traps.h>
#include <halyard/bits.h>

/* leaf_0_eax, leaf_0_ebx, leaf_0_ecx, leaf_0_edx: Largest basic leaf (Fn0000_0000) */
static bool show_leaf_0(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = 0xd;
	ctx->rbx = host[1];
	ctx->rcx = host[2];
	ctx->rdx = host[3];
	return true;
}

/* leaf_1_eax, leaf_1_ebx, leaf_1_ecx, leaf_1_edx: Family, model, stepping (Fn0000_0001) */
static bool show_leaf_1(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_backend->save(vcpu, HY_X86_SET_PAGING);
	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0];
	ctx->rbx = (host[1] & 0xff00) | 0x10000 | ((vcpu->config.guest_id) & 0xff) << 24;
	ctx->rcx = (host[2] & 0x76da3203) | 0x80000000 | (((ctx->cr4 >> 18) & 1) & 0x1) << 27;
	ctx->rdx = (host[3] & 0xf8bab7f & ~(((ctx->apic_base >> 11) & 1) != 0 ? 0 : 0x200u));
	return true;
}

/* leaf_2_eax, leaf_2_ebx, leaf_2_ecx, leaf_2_edx: Caches by descriptors (Intel) (SDM 2A CPUID 02H); leaf_80000002_eax,
 * leaf_80000002_ebx, leaf_80000002_ecx, leaf_80000002_edx: The processor's name (Fn8000_0002); leaf_80000003_eax,
 * leaf_80000003_ebx, leaf_80000003_ecx, leaf_80000003_edx: The processor's name (Fn8000_0002); leaf_80000004_eax,
 * leaf_80000004_ebx, leaf_80000004_ecx, leaf_80000004_edx: The processor's name (Fn8000_0002); leaf_80000005_eax,
 * leaf_80000005_ebx, leaf_80000005_ecx, leaf_80000005_edx: First-level caches and TLBs (AMD) (Fn8000_0005); leaf_80000006_eax,
 * leaf_80000006_ebx, leaf_80000006_ecx, leaf_80000006_edx: Further caches and TLBs (Fn8000_0006) */
static bool show_leaf_2(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0];
	ctx->rbx = host[1];
	ctx->rcx = host[2];
	ctx->rdx = host[3];
	return true;
}

/* leaf_4_0_eax, leaf_4_0_ebx, leaf_4_0_ecx, leaf_4_0_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H);
 * leaf_4_1_eax, leaf_4_1_ebx, leaf_4_1_ecx, leaf_4_1_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H);
 * leaf_4_2_eax, leaf_4_2_ebx, leaf_4_2_ecx, leaf_4_2_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H);
 * leaf_4_3_eax, leaf_4_3_ebx, leaf_4_3_ecx, leaf_4_3_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H) */
static bool show_leaf_4_0(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0] & 0x3fff;
	ctx->rbx = host[1];
	ctx->rcx = host[2];
	ctx->rdx = host[3];
	return true;
}

/* leaf_6_eax: Power: the APIC's timer never stops (Fn0000_0006) */
static bool show_leaf_6(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->rax = 0x4;
	ctx->rbx = 0;
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

/* leaf_7_ebx, leaf_7_ecx, leaf_7_edx: Features (Fn0000_0007) */
static bool show_leaf_7(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = 0;
	ctx->rbx = host[1] & 0x219c27e9;
	ctx->rcx = host[2] & 0x18400704;
	ctx->rdx = host[3] & 0x4410;
	return true;
}

/* leaf_b_0_ebx, leaf_b_0_ecx, leaf_b_0_edx: Threads of a core (Fn0000_000B) */
static bool show_leaf_b_0(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->rax = 0;
	ctx->rbx = 0x1;
	ctx->rcx = 0x100;
	ctx->rdx = ((vcpu->config.guest_id) & 0xffffffff);
	return true;
}

/* leaf_b_1_eax, leaf_b_1_ebx, leaf_b_1_ecx, leaf_b_1_edx: All cores are in one package (Fn0000_000B) */
static bool show_leaf_b_1(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->rax = 0x8;
	ctx->rbx = 0x1;
	ctx->rcx = 0x201;
	ctx->rdx = ((vcpu->config.guest_id) & 0xffffffff);
	return true;
}

/* leaf_d_0_eax, leaf_d_0_ebx, leaf_d_0_ecx: What XCR0 may have (Fn0000_000D) */
static bool show_leaf_d_0(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0] & 0x7;
	ctx->rbx = (((((hy_x86_read_xcr0() >> 2) & 1) != 0) ? 0x340 : 0x240) & 0xffffffff);
	ctx->rcx = 0x340;
	ctx->rdx = 0;
	return true;
}

/* leaf_d_1_eax, leaf_d_1_ebx: XSAVE's other forms (Fn0000_000D) */
static bool show_leaf_d_1(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0] & 0x7;
	ctx->rbx = (((((hy_x86_read_xcr0() >> 2) & 1) != 0) ? 0x340 : 0x240) & 0xffffffff);
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

/* leaf_d_2_eax, leaf_d_2_ebx: Bytes of the AVX state (Fn0000_000D) */
static bool show_leaf_d_2(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0];
	ctx->rbx = host[1];
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

/* leaf_40000000_eax, leaf_40000000_ebx, leaf_40000000_ecx, leaf_40000000_edx: Largest leaf of the hypervisor (Fn4000_0000) */
static bool show_leaf_40000000(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->rax = 0x40000000;
	ctx->rbx = 0x796c6148;
	ctx->rcx = 0x48647261;
	ctx->rdx = 0x72657079;
	return true;
}

/* leaf_80000000_eax, leaf_80000000_ebx, leaf_80000000_ecx, leaf_80000000_edx: Largest extended leaf (Fn8000_0000) */
static bool show_leaf_80000000(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = 0x8000001a;
	ctx->rbx = host[1];
	ctx->rcx = host[2];
	ctx->rdx = host[3];
	return true;
}

/* leaf_80000001_eax, leaf_80000001_ecx, leaf_80000001_edx: Family, model, stepping (Fn8000_0001) */
static bool show_leaf_80000001(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0];
	ctx->rbx = 0;
	ctx->rcx = host[2] & 0x2109f1;
	ctx->rdx = (host[3] & 0xedd3ab7f & ~(((ctx->apic_base >> 11) & 1) != 0 ? 0 : 0x200u));
	return true;
}

/* leaf_80000007_edx: The TSC's rate is constant (Fn8000_0007) */
static bool show_leaf_80000007(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = 0;
	ctx->rbx = 0;
	ctx->rcx = 0;
	ctx->rdx = host[3] & 0x100;
	return true;
}

/* leaf_80000008_eax, leaf_80000008_ebx: Width of addresses (Fn8000_0008) */
static bool show_leaf_80000008(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = (host[0] & 0xff) | 0x3000;
	ctx->rbx = host[1] & 0x5;
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

/* leaf_8000001a_eax: What code may run faster with (Fn8000_001A) */
static bool show_leaf_8000001a(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;
	uint32_t host[4];

	hy_x86_ask_cpuid(vcpu, host);
	ctx->rax = host[0];
	ctx->rbx = 0;
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

static bool show_nothing(struct hy_vcpu *vcpu)
{
	struct hy_x86_context *ctx = &vcpu->ctx;

	ctx->rax = 0;
	ctx->rbx = 0;
	ctx->rcx = 0;
	ctx->rdx = 0;
	return true;
}

bool hy_x86_cpuid(struct hy_vcpu *vcpu)
{
	const struct hy_x86_context *ctx = &vcpu->ctx;
	const uint64_t index = ctx->rcx & 0xffffffff;

	if (!(((ctx->rax >> 16) & 0xfff) == 0))
		return show_nothing(vcpu);
	switch ((((ctx->rax >> 28) & 0xf) << 16) | (ctx->rax & 0xffff)) {
	case 0x0:
		return show_leaf_0(vcpu);
	case 0x1:
		return show_leaf_1(vcpu);
	case 0x2:
	case 0x80002:
	case 0x80003:
	case 0x80004:
	case 0x80005:
	case 0x80006:
		return show_leaf_2(vcpu);
	case 0x6:
		return show_leaf_6(vcpu);
	case 0x40000:
		return show_leaf_40000000(vcpu);
	case 0x80000:
		return show_leaf_80000000(vcpu);
	case 0x80001:
		return show_leaf_80000001(vcpu);
	case 0x80007:
		return show_leaf_80000007(vcpu);
	case 0x80008:
		return show_leaf_80000008(vcpu);
	case 0x8001a:
		return show_leaf_8000001a(vcpu);
	case 0x4:
		if (index == 0 || index == 1 || index == 2 || index == 3)
			return show_leaf_4_0(vcpu);
		return show_nothing(vcpu);
	case 0x7:
		if (index == 0)
			return show_leaf_7(vcpu);
		return show_nothing(vcpu);
	case 0xb:
		if (index == 0)
			return show_leaf_b_0(vcpu);
		if (index == 1)
			return show_leaf_b_1(vcpu);
		return show_nothing(vcpu);
	case 0xd:
		if (index == 0)
			return show_leaf_d_0(vcpu);
		if (index == 1)
			return show_leaf_d_1(vcpu);
		if (index == 2)
			return show_leaf_d_2(vcpu);
		return show_nothing(vcpu);
	default:
		return show_nothing(vcpu);
	}
}
/* crc32 4119edf8 */
