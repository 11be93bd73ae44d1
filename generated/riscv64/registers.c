/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/access.h>
#include <halyard/arch/features.h>
#include <halyard/arch/offsets.h>
#include <halyard/arch/registers.h>

_Static_assert(offsetof(struct hy_riscv_context, sepc) == HY_RISCV_CTX_SEPC, "sepc");
_Static_assert(offsetof(struct hy_riscv_context, sstatus) == HY_RISCV_CTX_SSTATUS, "sstatus");
_Static_assert(offsetof(struct hy_riscv_context, hstatus) == HY_RISCV_CTX_HSTATUS, "hstatus");
_Static_assert(offsetof(struct hy_riscv_context, x1) == HY_RISCV_CTX_X1, "x1");
_Static_assert(offsetof(struct hy_riscv_context, x2) == HY_RISCV_CTX_X2, "x2");
_Static_assert(offsetof(struct hy_riscv_context, x3) == HY_RISCV_CTX_X3, "x3");
_Static_assert(offsetof(struct hy_riscv_context, x4) == HY_RISCV_CTX_X4, "x4");
_Static_assert(offsetof(struct hy_riscv_context, x5) == HY_RISCV_CTX_X5, "x5");
_Static_assert(offsetof(struct hy_riscv_context, x6) == HY_RISCV_CTX_X6, "x6");
_Static_assert(offsetof(struct hy_riscv_context, x7) == HY_RISCV_CTX_X7, "x7");
_Static_assert(offsetof(struct hy_riscv_context, x8) == HY_RISCV_CTX_X8, "x8");
_Static_assert(offsetof(struct hy_riscv_context, x9) == HY_RISCV_CTX_X9, "x9");
_Static_assert(offsetof(struct hy_riscv_context, x10) == HY_RISCV_CTX_X10, "x10");
_Static_assert(offsetof(struct hy_riscv_context, x11) == HY_RISCV_CTX_X11, "x11");
_Static_assert(offsetof(struct hy_riscv_context, x12) == HY_RISCV_CTX_X12, "x12");
_Static_assert(offsetof(struct hy_riscv_context, x13) == HY_RISCV_CTX_X13, "x13");
_Static_assert(offsetof(struct hy_riscv_context, x14) == HY_RISCV_CTX_X14, "x14");
_Static_assert(offsetof(struct hy_riscv_context, x15) == HY_RISCV_CTX_X15, "x15");
_Static_assert(offsetof(struct hy_riscv_context, x16) == HY_RISCV_CTX_X16, "x16");
_Static_assert(offsetof(struct hy_riscv_context, x17) == HY_RISCV_CTX_X17, "x17");
_Static_assert(offsetof(struct hy_riscv_context, x18) == HY_RISCV_CTX_X18, "x18");
_Static_assert(offsetof(struct hy_riscv_context, x19) == HY_RISCV_CTX_X19, "x19");
_Static_assert(offsetof(struct hy_riscv_context, x20) == HY_RISCV_CTX_X20, "x20");
_Static_assert(offsetof(struct hy_riscv_context, x21) == HY_RISCV_CTX_X21, "x21");
_Static_assert(offsetof(struct hy_riscv_context, x22) == HY_RISCV_CTX_X22, "x22");
_Static_assert(offsetof(struct hy_riscv_context, x23) == HY_RISCV_CTX_X23, "x23");
_Static_assert(offsetof(struct hy_riscv_context, x24) == HY_RISCV_CTX_X24, "x24");
_Static_assert(offsetof(struct hy_riscv_context, x25) == HY_RISCV_CTX_X25, "x25");
_Static_assert(offsetof(struct hy_riscv_context, x26) == HY_RISCV_CTX_X26, "x26");
_Static_assert(offsetof(struct hy_riscv_context, x27) == HY_RISCV_CTX_X27, "x27");
_Static_assert(offsetof(struct hy_riscv_context, x28) == HY_RISCV_CTX_X28, "x28");
_Static_assert(offsetof(struct hy_riscv_context, x29) == HY_RISCV_CTX_X29, "x29");
_Static_assert(offsetof(struct hy_riscv_context, x30) == HY_RISCV_CTX_X30, "x30");
_Static_assert(offsetof(struct hy_riscv_context, x31) == HY_RISCV_CTX_X31, "x31");
_Static_assert(offsetof(struct hy_riscv_context, fcsr) == HY_RISCV_CTX_FCSR, "fcsr");
_Static_assert(offsetof(struct hy_riscv_context, f0) == HY_RISCV_CTX_F0, "f0");
_Static_assert(offsetof(struct hy_riscv_context, f1) == HY_RISCV_CTX_F1, "f1");
_Static_assert(offsetof(struct hy_riscv_context, f2) == HY_RISCV_CTX_F2, "f2");
_Static_assert(offsetof(struct hy_riscv_context, f3) == HY_RISCV_CTX_F3, "f3");
_Static_assert(offsetof(struct hy_riscv_context, f4) == HY_RISCV_CTX_F4, "f4");
_Static_assert(offsetof(struct hy_riscv_context, f5) == HY_RISCV_CTX_F5, "f5");
_Static_assert(offsetof(struct hy_riscv_context, f6) == HY_RISCV_CTX_F6, "f6");
_Static_assert(offsetof(struct hy_riscv_context, f7) == HY_RISCV_CTX_F7, "f7");
_Static_assert(offsetof(struct hy_riscv_context, f8) == HY_RISCV_CTX_F8, "f8");
_Static_assert(offsetof(struct hy_riscv_context, f9) == HY_RISCV_CTX_F9, "f9");
_Static_assert(offsetof(struct hy_riscv_context, f10) == HY_RISCV_CTX_F10, "f10");
_Static_assert(offsetof(struct hy_riscv_context, f11) == HY_RISCV_CTX_F11, "f11");
_Static_assert(offsetof(struct hy_riscv_context, f12) == HY_RISCV_CTX_F12, "f12");
_Static_assert(offsetof(struct hy_riscv_context, f13) == HY_RISCV_CTX_F13, "f13");
_Static_assert(offsetof(struct hy_riscv_context, f14) == HY_RISCV_CTX_F14, "f14");
_Static_assert(offsetof(struct hy_riscv_context, f15) == HY_RISCV_CTX_F15, "f15");
_Static_assert(offsetof(struct hy_riscv_context, f16) == HY_RISCV_CTX_F16, "f16");
_Static_assert(offsetof(struct hy_riscv_context, f17) == HY_RISCV_CTX_F17, "f17");
_Static_assert(offsetof(struct hy_riscv_context, f18) == HY_RISCV_CTX_F18, "f18");
_Static_assert(offsetof(struct hy_riscv_context, f19) == HY_RISCV_CTX_F19, "f19");
_Static_assert(offsetof(struct hy_riscv_context, f20) == HY_RISCV_CTX_F20, "f20");
_Static_assert(offsetof(struct hy_riscv_context, f21) == HY_RISCV_CTX_F21, "f21");
_Static_assert(offsetof(struct hy_riscv_context, f22) == HY_RISCV_CTX_F22, "f22");
_Static_assert(offsetof(struct hy_riscv_context, f23) == HY_RISCV_CTX_F23, "f23");
_Static_assert(offsetof(struct hy_riscv_context, f24) == HY_RISCV_CTX_F24, "f24");
_Static_assert(offsetof(struct hy_riscv_context, f25) == HY_RISCV_CTX_F25, "f25");
_Static_assert(offsetof(struct hy_riscv_context, f26) == HY_RISCV_CTX_F26, "f26");
_Static_assert(offsetof(struct hy_riscv_context, f27) == HY_RISCV_CTX_F27, "f27");
_Static_assert(offsetof(struct hy_riscv_context, f28) == HY_RISCV_CTX_F28, "f28");
_Static_assert(offsetof(struct hy_riscv_context, f29) == HY_RISCV_CTX_F29, "f29");
_Static_assert(offsetof(struct hy_riscv_context, f30) == HY_RISCV_CTX_F30, "f30");
_Static_assert(offsetof(struct hy_riscv_context, f31) == HY_RISCV_CTX_F31, "f31");
_Static_assert(offsetof(struct hy_riscv_context, hedeleg) == HY_RISCV_CTX_HEDELEG, "hedeleg");
_Static_assert(offsetof(struct hy_riscv_context, hideleg) == HY_RISCV_CTX_HIDELEG, "hideleg");
_Static_assert(offsetof(struct hy_riscv_context, hie) == HY_RISCV_CTX_HIE, "hie");
_Static_assert(offsetof(struct hy_riscv_context, hvip) == HY_RISCV_CTX_HVIP, "hvip");
_Static_assert(offsetof(struct hy_riscv_context, hgeie) == HY_RISCV_CTX_HGEIE, "hgeie");
_Static_assert(offsetof(struct hy_riscv_context, hcounteren) == HY_RISCV_CTX_HCOUNTEREN, "hcounteren");
_Static_assert(offsetof(struct hy_riscv_context, henvcfg) == HY_RISCV_CTX_HENVCFG, "henvcfg");
_Static_assert(offsetof(struct hy_riscv_context, hgatp) == HY_RISCV_CTX_HGATP, "hgatp");
_Static_assert(offsetof(struct hy_riscv_context, hstateen0) == HY_RISCV_CTX_HSTATEEN0, "hstateen0");
_Static_assert(offsetof(struct hy_riscv_context, hstateen1) == HY_RISCV_CTX_HSTATEEN1, "hstateen1");
_Static_assert(offsetof(struct hy_riscv_context, hstateen2) == HY_RISCV_CTX_HSTATEEN2, "hstateen2");
_Static_assert(offsetof(struct hy_riscv_context, hstateen3) == HY_RISCV_CTX_HSTATEEN3, "hstateen3");
_Static_assert(offsetof(struct hy_riscv_context, htimedelta) == HY_RISCV_CTX_HTIMEDELTA, "htimedelta");
_Static_assert(offsetof(struct hy_riscv_context, vsstatus) == HY_RISCV_CTX_VSSTATUS, "vsstatus");
_Static_assert(offsetof(struct hy_riscv_context, vsie) == HY_RISCV_CTX_VSIE, "vsie");
_Static_assert(offsetof(struct hy_riscv_context, vstvec) == HY_RISCV_CTX_VSTVEC, "vstvec");
_Static_assert(offsetof(struct hy_riscv_context, vsscratch) == HY_RISCV_CTX_VSSCRATCH, "vsscratch");
_Static_assert(offsetof(struct hy_riscv_context, vsepc) == HY_RISCV_CTX_VSEPC, "vsepc");
_Static_assert(offsetof(struct hy_riscv_context, vscause) == HY_RISCV_CTX_VSCAUSE, "vscause");
_Static_assert(offsetof(struct hy_riscv_context, vstval) == HY_RISCV_CTX_VSTVAL, "vstval");
_Static_assert(offsetof(struct hy_riscv_context, vsatp) == HY_RISCV_CTX_VSATP, "vsatp");
_Static_assert(offsetof(struct hy_riscv_context, vstimecmp) == HY_RISCV_CTX_VSTIMECMP, "vstimecmp");
_Static_assert(offsetof(struct hy_riscv_context, scounteren) == HY_RISCV_CTX_SCOUNTEREN, "scounteren");
_Static_assert(offsetof(struct hy_riscv_context, senvcfg) == HY_RISCV_CTX_SENVCFG, "senvcfg");
_Static_assert(offsetof(struct hy_riscv_context, vsiselect) == HY_RISCV_CTX_VSISELECT, "vsiselect");
_Static_assert(offsetof(struct hy_riscv_context, hvictl) == HY_RISCV_CTX_HVICTL, "hvictl");
_Static_assert(offsetof(struct hy_riscv_context, host_sp) == HY_RISCV_CTX_HOST_SP, "host_sp");
_Static_assert(offsetof(struct hy_riscv_context, fast_call) == HY_RISCV_CTX_FAST_CALL, "fast_call");
_Static_assert(offsetof(struct hy_riscv_context, lazy_live) == HY_RISCV_CTX_LAZY_LIVE, "lazy_live");
_Static_assert(offsetof(struct hy_riscv_context, deadline) == HY_RISCV_CTX_DEADLINE, "deadline");
_Static_assert(sizeof(struct hy_riscv_context) == HY_RISCV_CTX_SIZE, "context");
_Static_assert(offsetof(struct hy_riscv_percpu, fcsr) == HY_RISCV_CPU_FCSR, "fcsr");
_Static_assert(offsetof(struct hy_riscv_percpu, f0) == HY_RISCV_CPU_F0, "f0");
_Static_assert(offsetof(struct hy_riscv_percpu, f1) == HY_RISCV_CPU_F1, "f1");
_Static_assert(offsetof(struct hy_riscv_percpu, f2) == HY_RISCV_CPU_F2, "f2");
_Static_assert(offsetof(struct hy_riscv_percpu, f3) == HY_RISCV_CPU_F3, "f3");
_Static_assert(offsetof(struct hy_riscv_percpu, f4) == HY_RISCV_CPU_F4, "f4");
_Static_assert(offsetof(struct hy_riscv_percpu, f5) == HY_RISCV_CPU_F5, "f5");
_Static_assert(offsetof(struct hy_riscv_percpu, f6) == HY_RISCV_CPU_F6, "f6");
_Static_assert(offsetof(struct hy_riscv_percpu, f7) == HY_RISCV_CPU_F7, "f7");
_Static_assert(offsetof(struct hy_riscv_percpu, f8) == HY_RISCV_CPU_F8, "f8");
_Static_assert(offsetof(struct hy_riscv_percpu, f9) == HY_RISCV_CPU_F9, "f9");
_Static_assert(offsetof(struct hy_riscv_percpu, f10) == HY_RISCV_CPU_F10, "f10");
_Static_assert(offsetof(struct hy_riscv_percpu, f11) == HY_RISCV_CPU_F11, "f11");
_Static_assert(offsetof(struct hy_riscv_percpu, f12) == HY_RISCV_CPU_F12, "f12");
_Static_assert(offsetof(struct hy_riscv_percpu, f13) == HY_RISCV_CPU_F13, "f13");
_Static_assert(offsetof(struct hy_riscv_percpu, f14) == HY_RISCV_CPU_F14, "f14");
_Static_assert(offsetof(struct hy_riscv_percpu, f15) == HY_RISCV_CPU_F15, "f15");
_Static_assert(offsetof(struct hy_riscv_percpu, f16) == HY_RISCV_CPU_F16, "f16");
_Static_assert(offsetof(struct hy_riscv_percpu, f17) == HY_RISCV_CPU_F17, "f17");
_Static_assert(offsetof(struct hy_riscv_percpu, f18) == HY_RISCV_CPU_F18, "f18");
_Static_assert(offsetof(struct hy_riscv_percpu, f19) == HY_RISCV_CPU_F19, "f19");
_Static_assert(offsetof(struct hy_riscv_percpu, f20) == HY_RISCV_CPU_F20, "f20");
_Static_assert(offsetof(struct hy_riscv_percpu, f21) == HY_RISCV_CPU_F21, "f21");
_Static_assert(offsetof(struct hy_riscv_percpu, f22) == HY_RISCV_CPU_F22, "f22");
_Static_assert(offsetof(struct hy_riscv_percpu, f23) == HY_RISCV_CPU_F23, "f23");
_Static_assert(offsetof(struct hy_riscv_percpu, f24) == HY_RISCV_CPU_F24, "f24");
_Static_assert(offsetof(struct hy_riscv_percpu, f25) == HY_RISCV_CPU_F25, "f25");
_Static_assert(offsetof(struct hy_riscv_percpu, f26) == HY_RISCV_CPU_F26, "f26");
_Static_assert(offsetof(struct hy_riscv_percpu, f27) == HY_RISCV_CPU_F27, "f27");
_Static_assert(offsetof(struct hy_riscv_percpu, f28) == HY_RISCV_CPU_F28, "f28");
_Static_assert(offsetof(struct hy_riscv_percpu, f29) == HY_RISCV_CPU_F29, "f29");
_Static_assert(offsetof(struct hy_riscv_percpu, f30) == HY_RISCV_CPU_F30, "f30");
_Static_assert(offsetof(struct hy_riscv_percpu, f31) == HY_RISCV_CPU_F31, "f31");
_Static_assert(offsetof(struct hy_riscv_percpu, hedeleg) == HY_RISCV_CPU_HEDELEG, "hedeleg");
_Static_assert(offsetof(struct hy_riscv_percpu, hideleg) == HY_RISCV_CPU_HIDELEG, "hideleg");
_Static_assert(offsetof(struct hy_riscv_percpu, hie) == HY_RISCV_CPU_HIE, "hie");
_Static_assert(offsetof(struct hy_riscv_percpu, hvip) == HY_RISCV_CPU_HVIP, "hvip");
_Static_assert(offsetof(struct hy_riscv_percpu, hgeie) == HY_RISCV_CPU_HGEIE, "hgeie");
_Static_assert(offsetof(struct hy_riscv_percpu, hcounteren) == HY_RISCV_CPU_HCOUNTEREN, "hcounteren");
_Static_assert(offsetof(struct hy_riscv_percpu, henvcfg) == HY_RISCV_CPU_HENVCFG, "henvcfg");
_Static_assert(offsetof(struct hy_riscv_percpu, hgatp) == HY_RISCV_CPU_HGATP, "hgatp");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen0) == HY_RISCV_CPU_HSTATEEN0, "hstateen0");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen1) == HY_RISCV_CPU_HSTATEEN1, "hstateen1");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen2) == HY_RISCV_CPU_HSTATEEN2, "hstateen2");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen3) == HY_RISCV_CPU_HSTATEEN3, "hstateen3");
_Static_assert(offsetof(struct hy_riscv_percpu, scounteren) == HY_RISCV_CPU_SCOUNTEREN, "scounteren");
_Static_assert(offsetof(struct hy_riscv_percpu, senvcfg) == HY_RISCV_CPU_SENVCFG, "senvcfg");
_Static_assert(offsetof(struct hy_riscv_percpu, vsiselect) == HY_RISCV_CPU_VSISELECT, "vsiselect");
_Static_assert(offsetof(struct hy_riscv_percpu, hvictl) == HY_RISCV_CPU_HVICTL, "hvictl");

#ifdef HY_RISCV_HOST_REGISTERS
uint64_t hy_riscv_host_registers[HY_RISCV_REG_COUNT];
#endif

enum { KEPT = 1, READ_ONLY = 2 };

/* Where a register's saved value is: bytes from the start of the context. */
struct place {
	const char *name;
	uint16_t offset;
	uint8_t bytes, bits, flags;
};

static const struct place places[HY_RISCV_REG_COUNT] = {
	[HY_RISCV_REG_SEPC] = {"sepc", 0, 8, 64, KEPT},
	[HY_RISCV_REG_SSTATUS] = {"sstatus", 8, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATUS] = {"hstatus", 16, 8, 64, KEPT},
	[HY_RISCV_REG_X1] = {"x1", 24, 8, 64, KEPT},
	[HY_RISCV_REG_X2] = {"x2", 32, 8, 64, KEPT},
	[HY_RISCV_REG_X3] = {"x3", 40, 8, 64, KEPT},
	[HY_RISCV_REG_X4] = {"x4", 48, 8, 64, KEPT},
	[HY_RISCV_REG_X5] = {"x5", 56, 8, 64, KEPT},
	[HY_RISCV_REG_X6] = {"x6", 64, 8, 64, KEPT},
	[HY_RISCV_REG_X7] = {"x7", 72, 8, 64, KEPT},
	[HY_RISCV_REG_X8] = {"x8", 80, 8, 64, KEPT},
	[HY_RISCV_REG_X9] = {"x9", 88, 8, 64, KEPT},
	[HY_RISCV_REG_X10] = {"x10", 96, 8, 64, KEPT},
	[HY_RISCV_REG_X11] = {"x11", 104, 8, 64, KEPT},
	[HY_RISCV_REG_X12] = {"x12", 112, 8, 64, KEPT},
	[HY_RISCV_REG_X13] = {"x13", 120, 8, 64, KEPT},
	[HY_RISCV_REG_X14] = {"x14", 128, 8, 64, KEPT},
	[HY_RISCV_REG_X15] = {"x15", 136, 8, 64, KEPT},
	[HY_RISCV_REG_X16] = {"x16", 144, 8, 64, KEPT},
	[HY_RISCV_REG_X17] = {"x17", 152, 8, 64, KEPT},
	[HY_RISCV_REG_X18] = {"x18", 160, 8, 64, KEPT},
	[HY_RISCV_REG_X19] = {"x19", 168, 8, 64, KEPT},
	[HY_RISCV_REG_X20] = {"x20", 176, 8, 64, KEPT},
	[HY_RISCV_REG_X21] = {"x21", 184, 8, 64, KEPT},
	[HY_RISCV_REG_X22] = {"x22", 192, 8, 64, KEPT},
	[HY_RISCV_REG_X23] = {"x23", 200, 8, 64, KEPT},
	[HY_RISCV_REG_X24] = {"x24", 208, 8, 64, KEPT},
	[HY_RISCV_REG_X25] = {"x25", 216, 8, 64, KEPT},
	[HY_RISCV_REG_X26] = {"x26", 224, 8, 64, KEPT},
	[HY_RISCV_REG_X27] = {"x27", 232, 8, 64, KEPT},
	[HY_RISCV_REG_X28] = {"x28", 240, 8, 64, KEPT},
	[HY_RISCV_REG_X29] = {"x29", 248, 8, 64, KEPT},
	[HY_RISCV_REG_X30] = {"x30", 256, 8, 64, KEPT},
	[HY_RISCV_REG_X31] = {"x31", 264, 8, 64, KEPT},
	[HY_RISCV_REG_HOST_SP] = {"host_sp", 744, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_FAST_CALL] = {"fast_call", 752, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_LAZY_LIVE] = {"lazy_live", 760, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_DEADLINE] = {"deadline", 768, 8, 64, KEPT},
	[HY_RISCV_REG_FCSR] = {"fcsr", 272, 8, 32, KEPT},
	[HY_RISCV_REG_F0] = {"f0", 280, 8, 64, KEPT},
	[HY_RISCV_REG_F1] = {"f1", 288, 8, 64, KEPT},
	[HY_RISCV_REG_F2] = {"f2", 296, 8, 64, KEPT},
	[HY_RISCV_REG_F3] = {"f3", 304, 8, 64, KEPT},
	[HY_RISCV_REG_F4] = {"f4", 312, 8, 64, KEPT},
	[HY_RISCV_REG_F5] = {"f5", 320, 8, 64, KEPT},
	[HY_RISCV_REG_F6] = {"f6", 328, 8, 64, KEPT},
	[HY_RISCV_REG_F7] = {"f7", 336, 8, 64, KEPT},
	[HY_RISCV_REG_F8] = {"f8", 344, 8, 64, KEPT},
	[HY_RISCV_REG_F9] = {"f9", 352, 8, 64, KEPT},
	[HY_RISCV_REG_F10] = {"f10", 360, 8, 64, KEPT},
	[HY_RISCV_REG_F11] = {"f11", 368, 8, 64, KEPT},
	[HY_RISCV_REG_F12] = {"f12", 376, 8, 64, KEPT},
	[HY_RISCV_REG_F13] = {"f13", 384, 8, 64, KEPT},
	[HY_RISCV_REG_F14] = {"f14", 392, 8, 64, KEPT},
	[HY_RISCV_REG_F15] = {"f15", 400, 8, 64, KEPT},
	[HY_RISCV_REG_F16] = {"f16", 408, 8, 64, KEPT},
	[HY_RISCV_REG_F17] = {"f17", 416, 8, 64, KEPT},
	[HY_RISCV_REG_F18] = {"f18", 424, 8, 64, KEPT},
	[HY_RISCV_REG_F19] = {"f19", 432, 8, 64, KEPT},
	[HY_RISCV_REG_F20] = {"f20", 440, 8, 64, KEPT},
	[HY_RISCV_REG_F21] = {"f21", 448, 8, 64, KEPT},
	[HY_RISCV_REG_F22] = {"f22", 456, 8, 64, KEPT},
	[HY_RISCV_REG_F23] = {"f23", 464, 8, 64, KEPT},
	[HY_RISCV_REG_F24] = {"f24", 472, 8, 64, KEPT},
	[HY_RISCV_REG_F25] = {"f25", 480, 8, 64, KEPT},
	[HY_RISCV_REG_F26] = {"f26", 488, 8, 64, KEPT},
	[HY_RISCV_REG_F27] = {"f27", 496, 8, 64, KEPT},
	[HY_RISCV_REG_F28] = {"f28", 504, 8, 64, KEPT},
	[HY_RISCV_REG_F29] = {"f29", 512, 8, 64, KEPT},
	[HY_RISCV_REG_F30] = {"f30", 520, 8, 64, KEPT},
	[HY_RISCV_REG_F31] = {"f31", 528, 8, 64, KEPT},
	[HY_RISCV_REG_HEDELEG] = {"hedeleg", 536, 8, 64, KEPT},
	[HY_RISCV_REG_HIDELEG] = {"hideleg", 544, 8, 64, KEPT},
	[HY_RISCV_REG_HIE] = {"hie", 552, 8, 64, KEPT},
	[HY_RISCV_REG_HVIP] = {"hvip", 560, 8, 64, KEPT},
	[HY_RISCV_REG_HGEIE] = {"hgeie", 568, 8, 64, KEPT},
	[HY_RISCV_REG_HCOUNTEREN] = {"hcounteren", 576, 8, 32, KEPT},
	[HY_RISCV_REG_HENVCFG] = {"henvcfg", 584, 8, 64, KEPT},
	[HY_RISCV_REG_HGATP] = {"hgatp", 592, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN0] = {"hstateen0", 600, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN1] = {"hstateen1", 608, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN2] = {"hstateen2", 616, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN3] = {"hstateen3", 624, 8, 64, KEPT},
	[HY_RISCV_REG_SSTATEEN0] = {"sstateen0", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN1] = {"sstateen1", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN2] = {"sstateen2", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN3] = {"sstateen3", 0, 8, 64, 0},
	[HY_RISCV_REG_HTIMEDELTA] = {"htimedelta", 632, 8, 64, KEPT},
	[HY_RISCV_REG_VSSTATUS] = {"vsstatus", 640, 8, 64, KEPT},
	[HY_RISCV_REG_VSIE] = {"vsie", 648, 8, 64, KEPT},
	[HY_RISCV_REG_VSTVEC] = {"vstvec", 656, 8, 64, KEPT},
	[HY_RISCV_REG_VSSCRATCH] = {"vsscratch", 664, 8, 64, KEPT},
	[HY_RISCV_REG_VSEPC] = {"vsepc", 672, 8, 64, KEPT},
	[HY_RISCV_REG_VSCAUSE] = {"vscause", 680, 8, 64, KEPT},
	[HY_RISCV_REG_VSTVAL] = {"vstval", 688, 8, 64, KEPT},
	[HY_RISCV_REG_VSATP] = {"vsatp", 696, 8, 64, KEPT},
	[HY_RISCV_REG_VSTIMECMP] = {"vstimecmp", 704, 8, 64, KEPT},
	[HY_RISCV_REG_SCOUNTEREN] = {"scounteren", 712, 8, 32, KEPT},
	[HY_RISCV_REG_SENVCFG] = {"senvcfg", 720, 8, 64, KEPT},
	[HY_RISCV_REG_VSISELECT] = {"vsiselect", 728, 8, 64, KEPT},
	[HY_RISCV_REG_HVICTL] = {"hvictl", 736, 8, 64, KEPT},
	[HY_RISCV_REG_STVEC] = {"stvec", 0, 8, 64, 0},
	[HY_RISCV_REG_SSCRATCH] = {"sscratch", 0, 8, 64, 0},
	[HY_RISCV_REG_SIE] = {"sie", 0, 8, 64, 0},
	[HY_RISCV_REG_SCAUSE] = {"scause", 0, 8, 64, 0},
	[HY_RISCV_REG_STVAL] = {"stval", 0, 8, 64, 0},
	[HY_RISCV_REG_HTVAL] = {"htval", 0, 8, 64, 0},
	[HY_RISCV_REG_HTINST] = {"htinst", 0, 8, 64, 0},
	[HY_RISCV_REG_SIP] = {"sip", 0, 8, 64, 0},
	[HY_RISCV_REG_HIP] = {"hip", 0, 8, 64, 0},
	[HY_RISCV_REG_HGEIP] = {"hgeip", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_TIME] = {"time", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_CYCLE] = {"cycle", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_VLENB] = {"vlenb", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_FP_DOUBLE] = {"fp_double", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HSTATEEN_PRESENT] = {"hstateen_present", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_VSISELECT_PRESENT] = {"vsiselect_present", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_GSTAGE_DEPTH] = {"gstage_depth", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HFENCE_GVMA_ALL] = {"hfence_gvma_all", 0, 8, 64, 0},
	[HY_RISCV_REG_HFENCE_GVMA] = {"hfence_gvma", 0, 8, 64, 0},
	[HY_RISCV_REG_HFENCE_GVMA_VMID] = {"hfence_gvma_vmid", 0, 8, 64, 0},
	[HY_RISCV_REG_HFENCE_VVMA_ALL] = {"hfence_vvma_all", 0, 8, 64, 0},
	[HY_RISCV_REG_FENCE_I] = {"fence_i", 0, 8, 64, 0},
	[HY_RISCV_REG_FENCE] = {"fence", 0, 8, 64, 0},
};

const char *hy_riscv_register_name(uint32_t id)
{
	return id < HY_RISCV_REG_COUNT ? places[id].name : "unrecognised";
}

/* True when a CPU with `features` has the register. */
static bool present(uint32_t id, uint64_t features)
{
	switch (id) {
	case HY_RISCV_REG_FCSR:
	case HY_RISCV_REG_F0:
	case HY_RISCV_REG_F1:
	case HY_RISCV_REG_F2:
	case HY_RISCV_REG_F3:
	case HY_RISCV_REG_F4:
	case HY_RISCV_REG_F5:
	case HY_RISCV_REG_F6:
	case HY_RISCV_REG_F7:
	case HY_RISCV_REG_F8:
	case HY_RISCV_REG_F9:
	case HY_RISCV_REG_F10:
	case HY_RISCV_REG_F11:
	case HY_RISCV_REG_F12:
	case HY_RISCV_REG_F13:
	case HY_RISCV_REG_F14:
	case HY_RISCV_REG_F15:
	case HY_RISCV_REG_F16:
	case HY_RISCV_REG_F17:
	case HY_RISCV_REG_F18:
	case HY_RISCV_REG_F19:
	case HY_RISCV_REG_F20:
	case HY_RISCV_REG_F21:
	case HY_RISCV_REG_F22:
	case HY_RISCV_REG_F23:
	case HY_RISCV_REG_F24:
	case HY_RISCV_REG_F25:
	case HY_RISCV_REG_F26:
	case HY_RISCV_REG_F27:
	case HY_RISCV_REG_F28:
	case HY_RISCV_REG_F29:
	case HY_RISCV_REG_F30:
	case HY_RISCV_REG_F31:
		return (features & HY_RISCV_FEATURE_FP) != 0;
	case HY_RISCV_REG_HSTATEEN0:
	case HY_RISCV_REG_HSTATEEN1:
	case HY_RISCV_REG_HSTATEEN2:
	case HY_RISCV_REG_HSTATEEN3:
	case HY_RISCV_REG_SSTATEEN0:
	case HY_RISCV_REG_SSTATEEN1:
	case HY_RISCV_REG_SSTATEEN2:
	case HY_RISCV_REG_SSTATEEN3:
		return (features & HY_RISCV_FEATURE_SMSTATEEN) != 0;
	case HY_RISCV_REG_VSTIMECMP:
		return (features & HY_RISCV_FEATURE_SSTC) != 0;
	case HY_RISCV_REG_VSISELECT:
	case HY_RISCV_REG_HVICTL:
		return (features & HY_RISCV_FEATURE_AIA) != 0;
	default:
		return true;
	}
}

static bool usable(uint32_t id, uint64_t features)
{
	return id < HY_RISCV_REG_COUNT && (places[id].flags & KEPT) != 0 && present(id, features);
}


enum hy_status hy_riscv_get_reg(const struct hy_riscv_context *ctx, uint64_t features, uint32_t id, uint64_t *value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*value = *(const uint64_t *)at;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

enum hy_status hy_riscv_set_reg(struct hy_riscv_context *ctx, uint64_t features, uint32_t id, uint64_t value)
{
	uintptr_t at;

	if (!usable(id, features))
		return HY_E_NOT_FOUND;
	if ((places[id].flags & READ_ONLY) != 0)
		return HY_E_UNSUPPORTED;
	if (places[id].bits < 64 && value >> places[id].bits != 0)
		return HY_E_INVALID;
	at = (uintptr_t)ctx + places[id].offset;
	switch (places[id].bytes) {
	case 8:
		*(uint64_t *)at = value;
		return HY_OK;
	default:
		return HY_E_NOT_FOUND;
	}
}

void hy_riscv_reset(struct hy_riscv_context *ctx)
{
	__builtin_memset(ctx, 0, sizeof(*ctx));
	ctx->sstatus = 0x200000100;
	ctx->hstatus = 0x200200180;
	ctx->deadline = 0xffffffffffffffff;
	ctx->vsstatus = 0x200000000;
	ctx->vstimecmp = 0xffffffffffffffff;
	ctx->scounteren = 0x7;
}
/* crc32 1fdf59bc */
