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
_Static_assert(offsetof(struct hy_riscv_context, vstart) == HY_RISCV_CTX_VSTART, "vstart");
_Static_assert(offsetof(struct hy_riscv_context, vcsr) == HY_RISCV_CTX_VCSR, "vcsr");
_Static_assert(offsetof(struct hy_riscv_context, vl) == HY_RISCV_CTX_VL, "vl");
_Static_assert(offsetof(struct hy_riscv_context, vtype) == HY_RISCV_CTX_VTYPE, "vtype");
_Static_assert(offsetof(struct hy_riscv_context, v0) == HY_RISCV_CTX_V0, "v0");
_Static_assert(offsetof(struct hy_riscv_context, v1) == HY_RISCV_CTX_V1, "v1");
_Static_assert(offsetof(struct hy_riscv_context, v2) == HY_RISCV_CTX_V2, "v2");
_Static_assert(offsetof(struct hy_riscv_context, v3) == HY_RISCV_CTX_V3, "v3");
_Static_assert(offsetof(struct hy_riscv_context, v4) == HY_RISCV_CTX_V4, "v4");
_Static_assert(offsetof(struct hy_riscv_context, v5) == HY_RISCV_CTX_V5, "v5");
_Static_assert(offsetof(struct hy_riscv_context, v6) == HY_RISCV_CTX_V6, "v6");
_Static_assert(offsetof(struct hy_riscv_context, v7) == HY_RISCV_CTX_V7, "v7");
_Static_assert(offsetof(struct hy_riscv_context, v8) == HY_RISCV_CTX_V8, "v8");
_Static_assert(offsetof(struct hy_riscv_context, v9) == HY_RISCV_CTX_V9, "v9");
_Static_assert(offsetof(struct hy_riscv_context, v10) == HY_RISCV_CTX_V10, "v10");
_Static_assert(offsetof(struct hy_riscv_context, v11) == HY_RISCV_CTX_V11, "v11");
_Static_assert(offsetof(struct hy_riscv_context, v12) == HY_RISCV_CTX_V12, "v12");
_Static_assert(offsetof(struct hy_riscv_context, v13) == HY_RISCV_CTX_V13, "v13");
_Static_assert(offsetof(struct hy_riscv_context, v14) == HY_RISCV_CTX_V14, "v14");
_Static_assert(offsetof(struct hy_riscv_context, v15) == HY_RISCV_CTX_V15, "v15");
_Static_assert(offsetof(struct hy_riscv_context, v16) == HY_RISCV_CTX_V16, "v16");
_Static_assert(offsetof(struct hy_riscv_context, v17) == HY_RISCV_CTX_V17, "v17");
_Static_assert(offsetof(struct hy_riscv_context, v18) == HY_RISCV_CTX_V18, "v18");
_Static_assert(offsetof(struct hy_riscv_context, v19) == HY_RISCV_CTX_V19, "v19");
_Static_assert(offsetof(struct hy_riscv_context, v20) == HY_RISCV_CTX_V20, "v20");
_Static_assert(offsetof(struct hy_riscv_context, v21) == HY_RISCV_CTX_V21, "v21");
_Static_assert(offsetof(struct hy_riscv_context, v22) == HY_RISCV_CTX_V22, "v22");
_Static_assert(offsetof(struct hy_riscv_context, v23) == HY_RISCV_CTX_V23, "v23");
_Static_assert(offsetof(struct hy_riscv_context, v24) == HY_RISCV_CTX_V24, "v24");
_Static_assert(offsetof(struct hy_riscv_context, v25) == HY_RISCV_CTX_V25, "v25");
_Static_assert(offsetof(struct hy_riscv_context, v26) == HY_RISCV_CTX_V26, "v26");
_Static_assert(offsetof(struct hy_riscv_context, v27) == HY_RISCV_CTX_V27, "v27");
_Static_assert(offsetof(struct hy_riscv_context, v28) == HY_RISCV_CTX_V28, "v28");
_Static_assert(offsetof(struct hy_riscv_context, v29) == HY_RISCV_CTX_V29, "v29");
_Static_assert(offsetof(struct hy_riscv_context, v30) == HY_RISCV_CTX_V30, "v30");
_Static_assert(offsetof(struct hy_riscv_context, v31) == HY_RISCV_CTX_V31, "v31");
_Static_assert(offsetof(struct hy_riscv_context, hedeleg) == HY_RISCV_CTX_HEDELEG, "hedeleg");
_Static_assert(offsetof(struct hy_riscv_context, hideleg) == HY_RISCV_CTX_HIDELEG, "hideleg");
_Static_assert(offsetof(struct hy_riscv_context, hie) == HY_RISCV_CTX_HIE, "hie");
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
_Static_assert(offsetof(struct hy_riscv_context, hvip) == HY_RISCV_CTX_HVIP, "hvip");
_Static_assert(offsetof(struct hy_riscv_context, scounteren) == HY_RISCV_CTX_SCOUNTEREN, "scounteren");
_Static_assert(offsetof(struct hy_riscv_context, senvcfg) == HY_RISCV_CTX_SENVCFG, "senvcfg");
_Static_assert(offsetof(struct hy_riscv_context, vsiselect) == HY_RISCV_CTX_VSISELECT, "vsiselect");
_Static_assert(offsetof(struct hy_riscv_context, hvictl) == HY_RISCV_CTX_HVICTL, "hvictl");
_Static_assert(offsetof(struct hy_riscv_context, hvien) == HY_RISCV_CTX_HVIEN, "hvien");
_Static_assert(offsetof(struct hy_riscv_context, hviprio1) == HY_RISCV_CTX_HVIPRIO1, "hviprio1");
_Static_assert(offsetof(struct hy_riscv_context, hviprio2) == HY_RISCV_CTX_HVIPRIO2, "hviprio2");
_Static_assert(offsetof(struct hy_riscv_context, host_cpu) == HY_RISCV_CTX_HOST_CPU, "host_cpu");
_Static_assert(offsetof(struct hy_riscv_context, fast_call) == HY_RISCV_CTX_FAST_CALL, "fast_call");
_Static_assert(offsetof(struct hy_riscv_context, exit_cause) == HY_RISCV_CTX_EXIT_CAUSE, "exit_cause");
_Static_assert(offsetof(struct hy_riscv_context, exit_value) == HY_RISCV_CTX_EXIT_VALUE, "exit_value");
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
_Static_assert(offsetof(struct hy_riscv_percpu, vstart) == HY_RISCV_CPU_VSTART, "vstart");
_Static_assert(offsetof(struct hy_riscv_percpu, vcsr) == HY_RISCV_CPU_VCSR, "vcsr");
_Static_assert(offsetof(struct hy_riscv_percpu, vl) == HY_RISCV_CPU_VL, "vl");
_Static_assert(offsetof(struct hy_riscv_percpu, vtype) == HY_RISCV_CPU_VTYPE, "vtype");
_Static_assert(offsetof(struct hy_riscv_percpu, v0) == HY_RISCV_CPU_V0, "v0");
_Static_assert(offsetof(struct hy_riscv_percpu, v1) == HY_RISCV_CPU_V1, "v1");
_Static_assert(offsetof(struct hy_riscv_percpu, v2) == HY_RISCV_CPU_V2, "v2");
_Static_assert(offsetof(struct hy_riscv_percpu, v3) == HY_RISCV_CPU_V3, "v3");
_Static_assert(offsetof(struct hy_riscv_percpu, v4) == HY_RISCV_CPU_V4, "v4");
_Static_assert(offsetof(struct hy_riscv_percpu, v5) == HY_RISCV_CPU_V5, "v5");
_Static_assert(offsetof(struct hy_riscv_percpu, v6) == HY_RISCV_CPU_V6, "v6");
_Static_assert(offsetof(struct hy_riscv_percpu, v7) == HY_RISCV_CPU_V7, "v7");
_Static_assert(offsetof(struct hy_riscv_percpu, v8) == HY_RISCV_CPU_V8, "v8");
_Static_assert(offsetof(struct hy_riscv_percpu, v9) == HY_RISCV_CPU_V9, "v9");
_Static_assert(offsetof(struct hy_riscv_percpu, v10) == HY_RISCV_CPU_V10, "v10");
_Static_assert(offsetof(struct hy_riscv_percpu, v11) == HY_RISCV_CPU_V11, "v11");
_Static_assert(offsetof(struct hy_riscv_percpu, v12) == HY_RISCV_CPU_V12, "v12");
_Static_assert(offsetof(struct hy_riscv_percpu, v13) == HY_RISCV_CPU_V13, "v13");
_Static_assert(offsetof(struct hy_riscv_percpu, v14) == HY_RISCV_CPU_V14, "v14");
_Static_assert(offsetof(struct hy_riscv_percpu, v15) == HY_RISCV_CPU_V15, "v15");
_Static_assert(offsetof(struct hy_riscv_percpu, v16) == HY_RISCV_CPU_V16, "v16");
_Static_assert(offsetof(struct hy_riscv_percpu, v17) == HY_RISCV_CPU_V17, "v17");
_Static_assert(offsetof(struct hy_riscv_percpu, v18) == HY_RISCV_CPU_V18, "v18");
_Static_assert(offsetof(struct hy_riscv_percpu, v19) == HY_RISCV_CPU_V19, "v19");
_Static_assert(offsetof(struct hy_riscv_percpu, v20) == HY_RISCV_CPU_V20, "v20");
_Static_assert(offsetof(struct hy_riscv_percpu, v21) == HY_RISCV_CPU_V21, "v21");
_Static_assert(offsetof(struct hy_riscv_percpu, v22) == HY_RISCV_CPU_V22, "v22");
_Static_assert(offsetof(struct hy_riscv_percpu, v23) == HY_RISCV_CPU_V23, "v23");
_Static_assert(offsetof(struct hy_riscv_percpu, v24) == HY_RISCV_CPU_V24, "v24");
_Static_assert(offsetof(struct hy_riscv_percpu, v25) == HY_RISCV_CPU_V25, "v25");
_Static_assert(offsetof(struct hy_riscv_percpu, v26) == HY_RISCV_CPU_V26, "v26");
_Static_assert(offsetof(struct hy_riscv_percpu, v27) == HY_RISCV_CPU_V27, "v27");
_Static_assert(offsetof(struct hy_riscv_percpu, v28) == HY_RISCV_CPU_V28, "v28");
_Static_assert(offsetof(struct hy_riscv_percpu, v29) == HY_RISCV_CPU_V29, "v29");
_Static_assert(offsetof(struct hy_riscv_percpu, v30) == HY_RISCV_CPU_V30, "v30");
_Static_assert(offsetof(struct hy_riscv_percpu, v31) == HY_RISCV_CPU_V31, "v31");
_Static_assert(offsetof(struct hy_riscv_percpu, hedeleg) == HY_RISCV_CPU_HEDELEG, "hedeleg");
_Static_assert(offsetof(struct hy_riscv_percpu, hideleg) == HY_RISCV_CPU_HIDELEG, "hideleg");
_Static_assert(offsetof(struct hy_riscv_percpu, hie) == HY_RISCV_CPU_HIE, "hie");
_Static_assert(offsetof(struct hy_riscv_percpu, hgeie) == HY_RISCV_CPU_HGEIE, "hgeie");
_Static_assert(offsetof(struct hy_riscv_percpu, hcounteren) == HY_RISCV_CPU_HCOUNTEREN, "hcounteren");
_Static_assert(offsetof(struct hy_riscv_percpu, henvcfg) == HY_RISCV_CPU_HENVCFG, "henvcfg");
_Static_assert(offsetof(struct hy_riscv_percpu, hgatp) == HY_RISCV_CPU_HGATP, "hgatp");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen0) == HY_RISCV_CPU_HSTATEEN0, "hstateen0");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen1) == HY_RISCV_CPU_HSTATEEN1, "hstateen1");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen2) == HY_RISCV_CPU_HSTATEEN2, "hstateen2");
_Static_assert(offsetof(struct hy_riscv_percpu, hstateen3) == HY_RISCV_CPU_HSTATEEN3, "hstateen3");
_Static_assert(offsetof(struct hy_riscv_percpu, hvip) == HY_RISCV_CPU_HVIP, "hvip");
_Static_assert(offsetof(struct hy_riscv_percpu, scounteren) == HY_RISCV_CPU_SCOUNTEREN, "scounteren");
_Static_assert(offsetof(struct hy_riscv_percpu, senvcfg) == HY_RISCV_CPU_SENVCFG, "senvcfg");
_Static_assert(offsetof(struct hy_riscv_percpu, vsiselect) == HY_RISCV_CPU_VSISELECT, "vsiselect");
_Static_assert(offsetof(struct hy_riscv_percpu, hvictl) == HY_RISCV_CPU_HVICTL, "hvictl");
_Static_assert(offsetof(struct hy_riscv_percpu, hvien) == HY_RISCV_CPU_HVIEN, "hvien");
_Static_assert(offsetof(struct hy_riscv_percpu, hviprio1) == HY_RISCV_CPU_HVIPRIO1, "hviprio1");
_Static_assert(offsetof(struct hy_riscv_percpu, hviprio2) == HY_RISCV_CPU_HVIPRIO2, "hviprio2");
_Static_assert(offsetof(struct hy_riscv_percpu, host_sstatus) == HY_RISCV_CPU_HOST_SSTATUS, "host_sstatus");
_Static_assert(offsetof(struct hy_riscv_percpu, host_hstatus) == HY_RISCV_CPU_HOST_HSTATUS, "host_hstatus");
_Static_assert(offsetof(struct hy_riscv_percpu, stvec) == HY_RISCV_CPU_STVEC, "stvec");
_Static_assert(offsetof(struct hy_riscv_percpu, sscratch) == HY_RISCV_CPU_SSCRATCH, "sscratch");
_Static_assert(offsetof(struct hy_riscv_percpu, host_ra) == HY_RISCV_CPU_HOST_RA, "host_ra");
_Static_assert(offsetof(struct hy_riscv_percpu, host_sp) == HY_RISCV_CPU_HOST_SP, "host_sp");
_Static_assert(offsetof(struct hy_riscv_percpu, host_gp) == HY_RISCV_CPU_HOST_GP, "host_gp");
_Static_assert(offsetof(struct hy_riscv_percpu, host_tp) == HY_RISCV_CPU_HOST_TP, "host_tp");
_Static_assert(offsetof(struct hy_riscv_percpu, host_s0) == HY_RISCV_CPU_HOST_S0, "host_s0");

#ifdef HY_RISCV_HOST_REGISTERS
uint64_t hy_riscv_host_registers[HY_RISCV_REG_COUNT];
#endif

enum { KEPT = 1, READ_ONLY = 2, TRANSLATES = 8 };

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
	[HY_RISCV_REG_HOST_CPU] = {"host_cpu", 1824, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_FAST_CALL] = {"fast_call", 1832, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_EXIT_CAUSE] = {"exit_cause", 1840, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_EXIT_VALUE] = {"exit_value", 1848, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_LAZY_LIVE] = {"lazy_live", 1856, 8, 64, KEPT | READ_ONLY},
	[HY_RISCV_REG_DEADLINE] = {"deadline", 1864, 8, 64, KEPT},
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
	[HY_RISCV_REG_VSTART] = {"vstart", 536, 8, 64, KEPT},
	[HY_RISCV_REG_VCSR] = {"vcsr", 544, 8, 64, KEPT},
	[HY_RISCV_REG_VL] = {"vl", 552, 8, 64, KEPT},
	[HY_RISCV_REG_VTYPE] = {"vtype", 560, 8, 64, KEPT},
	[HY_RISCV_REG_V0] = {"v0", 568, 8, 64, KEPT},
	[HY_RISCV_REG_V0_1] = {"v0[1]", 576, 8, 64, KEPT},
	[HY_RISCV_REG_V0_2] = {"v0[2]", 584, 8, 64, KEPT},
	[HY_RISCV_REG_V0_3] = {"v0[3]", 592, 8, 64, KEPT},
	[HY_RISCV_REG_V1] = {"v1", 600, 8, 64, KEPT},
	[HY_RISCV_REG_V1_1] = {"v1[1]", 608, 8, 64, KEPT},
	[HY_RISCV_REG_V1_2] = {"v1[2]", 616, 8, 64, KEPT},
	[HY_RISCV_REG_V1_3] = {"v1[3]", 624, 8, 64, KEPT},
	[HY_RISCV_REG_V2] = {"v2", 632, 8, 64, KEPT},
	[HY_RISCV_REG_V2_1] = {"v2[1]", 640, 8, 64, KEPT},
	[HY_RISCV_REG_V2_2] = {"v2[2]", 648, 8, 64, KEPT},
	[HY_RISCV_REG_V2_3] = {"v2[3]", 656, 8, 64, KEPT},
	[HY_RISCV_REG_V3] = {"v3", 664, 8, 64, KEPT},
	[HY_RISCV_REG_V3_1] = {"v3[1]", 672, 8, 64, KEPT},
	[HY_RISCV_REG_V3_2] = {"v3[2]", 680, 8, 64, KEPT},
	[HY_RISCV_REG_V3_3] = {"v3[3]", 688, 8, 64, KEPT},
	[HY_RISCV_REG_V4] = {"v4", 696, 8, 64, KEPT},
	[HY_RISCV_REG_V4_1] = {"v4[1]", 704, 8, 64, KEPT},
	[HY_RISCV_REG_V4_2] = {"v4[2]", 712, 8, 64, KEPT},
	[HY_RISCV_REG_V4_3] = {"v4[3]", 720, 8, 64, KEPT},
	[HY_RISCV_REG_V5] = {"v5", 728, 8, 64, KEPT},
	[HY_RISCV_REG_V5_1] = {"v5[1]", 736, 8, 64, KEPT},
	[HY_RISCV_REG_V5_2] = {"v5[2]", 744, 8, 64, KEPT},
	[HY_RISCV_REG_V5_3] = {"v5[3]", 752, 8, 64, KEPT},
	[HY_RISCV_REG_V6] = {"v6", 760, 8, 64, KEPT},
	[HY_RISCV_REG_V6_1] = {"v6[1]", 768, 8, 64, KEPT},
	[HY_RISCV_REG_V6_2] = {"v6[2]", 776, 8, 64, KEPT},
	[HY_RISCV_REG_V6_3] = {"v6[3]", 784, 8, 64, KEPT},
	[HY_RISCV_REG_V7] = {"v7", 792, 8, 64, KEPT},
	[HY_RISCV_REG_V7_1] = {"v7[1]", 800, 8, 64, KEPT},
	[HY_RISCV_REG_V7_2] = {"v7[2]", 808, 8, 64, KEPT},
	[HY_RISCV_REG_V7_3] = {"v7[3]", 816, 8, 64, KEPT},
	[HY_RISCV_REG_V8] = {"v8", 824, 8, 64, KEPT},
	[HY_RISCV_REG_V8_1] = {"v8[1]", 832, 8, 64, KEPT},
	[HY_RISCV_REG_V8_2] = {"v8[2]", 840, 8, 64, KEPT},
	[HY_RISCV_REG_V8_3] = {"v8[3]", 848, 8, 64, KEPT},
	[HY_RISCV_REG_V9] = {"v9", 856, 8, 64, KEPT},
	[HY_RISCV_REG_V9_1] = {"v9[1]", 864, 8, 64, KEPT},
	[HY_RISCV_REG_V9_2] = {"v9[2]", 872, 8, 64, KEPT},
	[HY_RISCV_REG_V9_3] = {"v9[3]", 880, 8, 64, KEPT},
	[HY_RISCV_REG_V10] = {"v10", 888, 8, 64, KEPT},
	[HY_RISCV_REG_V10_1] = {"v10[1]", 896, 8, 64, KEPT},
	[HY_RISCV_REG_V10_2] = {"v10[2]", 904, 8, 64, KEPT},
	[HY_RISCV_REG_V10_3] = {"v10[3]", 912, 8, 64, KEPT},
	[HY_RISCV_REG_V11] = {"v11", 920, 8, 64, KEPT},
	[HY_RISCV_REG_V11_1] = {"v11[1]", 928, 8, 64, KEPT},
	[HY_RISCV_REG_V11_2] = {"v11[2]", 936, 8, 64, KEPT},
	[HY_RISCV_REG_V11_3] = {"v11[3]", 944, 8, 64, KEPT},
	[HY_RISCV_REG_V12] = {"v12", 952, 8, 64, KEPT},
	[HY_RISCV_REG_V12_1] = {"v12[1]", 960, 8, 64, KEPT},
	[HY_RISCV_REG_V12_2] = {"v12[2]", 968, 8, 64, KEPT},
	[HY_RISCV_REG_V12_3] = {"v12[3]", 976, 8, 64, KEPT},
	[HY_RISCV_REG_V13] = {"v13", 984, 8, 64, KEPT},
	[HY_RISCV_REG_V13_1] = {"v13[1]", 992, 8, 64, KEPT},
	[HY_RISCV_REG_V13_2] = {"v13[2]", 1000, 8, 64, KEPT},
	[HY_RISCV_REG_V13_3] = {"v13[3]", 1008, 8, 64, KEPT},
	[HY_RISCV_REG_V14] = {"v14", 1016, 8, 64, KEPT},
	[HY_RISCV_REG_V14_1] = {"v14[1]", 1024, 8, 64, KEPT},
	[HY_RISCV_REG_V14_2] = {"v14[2]", 1032, 8, 64, KEPT},
	[HY_RISCV_REG_V14_3] = {"v14[3]", 1040, 8, 64, KEPT},
	[HY_RISCV_REG_V15] = {"v15", 1048, 8, 64, KEPT},
	[HY_RISCV_REG_V15_1] = {"v15[1]", 1056, 8, 64, KEPT},
	[HY_RISCV_REG_V15_2] = {"v15[2]", 1064, 8, 64, KEPT},
	[HY_RISCV_REG_V15_3] = {"v15[3]", 1072, 8, 64, KEPT},
	[HY_RISCV_REG_V16] = {"v16", 1080, 8, 64, KEPT},
	[HY_RISCV_REG_V16_1] = {"v16[1]", 1088, 8, 64, KEPT},
	[HY_RISCV_REG_V16_2] = {"v16[2]", 1096, 8, 64, KEPT},
	[HY_RISCV_REG_V16_3] = {"v16[3]", 1104, 8, 64, KEPT},
	[HY_RISCV_REG_V17] = {"v17", 1112, 8, 64, KEPT},
	[HY_RISCV_REG_V17_1] = {"v17[1]", 1120, 8, 64, KEPT},
	[HY_RISCV_REG_V17_2] = {"v17[2]", 1128, 8, 64, KEPT},
	[HY_RISCV_REG_V17_3] = {"v17[3]", 1136, 8, 64, KEPT},
	[HY_RISCV_REG_V18] = {"v18", 1144, 8, 64, KEPT},
	[HY_RISCV_REG_V18_1] = {"v18[1]", 1152, 8, 64, KEPT},
	[HY_RISCV_REG_V18_2] = {"v18[2]", 1160, 8, 64, KEPT},
	[HY_RISCV_REG_V18_3] = {"v18[3]", 1168, 8, 64, KEPT},
	[HY_RISCV_REG_V19] = {"v19", 1176, 8, 64, KEPT},
	[HY_RISCV_REG_V19_1] = {"v19[1]", 1184, 8, 64, KEPT},
	[HY_RISCV_REG_V19_2] = {"v19[2]", 1192, 8, 64, KEPT},
	[HY_RISCV_REG_V19_3] = {"v19[3]", 1200, 8, 64, KEPT},
	[HY_RISCV_REG_V20] = {"v20", 1208, 8, 64, KEPT},
	[HY_RISCV_REG_V20_1] = {"v20[1]", 1216, 8, 64, KEPT},
	[HY_RISCV_REG_V20_2] = {"v20[2]", 1224, 8, 64, KEPT},
	[HY_RISCV_REG_V20_3] = {"v20[3]", 1232, 8, 64, KEPT},
	[HY_RISCV_REG_V21] = {"v21", 1240, 8, 64, KEPT},
	[HY_RISCV_REG_V21_1] = {"v21[1]", 1248, 8, 64, KEPT},
	[HY_RISCV_REG_V21_2] = {"v21[2]", 1256, 8, 64, KEPT},
	[HY_RISCV_REG_V21_3] = {"v21[3]", 1264, 8, 64, KEPT},
	[HY_RISCV_REG_V22] = {"v22", 1272, 8, 64, KEPT},
	[HY_RISCV_REG_V22_1] = {"v22[1]", 1280, 8, 64, KEPT},
	[HY_RISCV_REG_V22_2] = {"v22[2]", 1288, 8, 64, KEPT},
	[HY_RISCV_REG_V22_3] = {"v22[3]", 1296, 8, 64, KEPT},
	[HY_RISCV_REG_V23] = {"v23", 1304, 8, 64, KEPT},
	[HY_RISCV_REG_V23_1] = {"v23[1]", 1312, 8, 64, KEPT},
	[HY_RISCV_REG_V23_2] = {"v23[2]", 1320, 8, 64, KEPT},
	[HY_RISCV_REG_V23_3] = {"v23[3]", 1328, 8, 64, KEPT},
	[HY_RISCV_REG_V24] = {"v24", 1336, 8, 64, KEPT},
	[HY_RISCV_REG_V24_1] = {"v24[1]", 1344, 8, 64, KEPT},
	[HY_RISCV_REG_V24_2] = {"v24[2]", 1352, 8, 64, KEPT},
	[HY_RISCV_REG_V24_3] = {"v24[3]", 1360, 8, 64, KEPT},
	[HY_RISCV_REG_V25] = {"v25", 1368, 8, 64, KEPT},
	[HY_RISCV_REG_V25_1] = {"v25[1]", 1376, 8, 64, KEPT},
	[HY_RISCV_REG_V25_2] = {"v25[2]", 1384, 8, 64, KEPT},
	[HY_RISCV_REG_V25_3] = {"v25[3]", 1392, 8, 64, KEPT},
	[HY_RISCV_REG_V26] = {"v26", 1400, 8, 64, KEPT},
	[HY_RISCV_REG_V26_1] = {"v26[1]", 1408, 8, 64, KEPT},
	[HY_RISCV_REG_V26_2] = {"v26[2]", 1416, 8, 64, KEPT},
	[HY_RISCV_REG_V26_3] = {"v26[3]", 1424, 8, 64, KEPT},
	[HY_RISCV_REG_V27] = {"v27", 1432, 8, 64, KEPT},
	[HY_RISCV_REG_V27_1] = {"v27[1]", 1440, 8, 64, KEPT},
	[HY_RISCV_REG_V27_2] = {"v27[2]", 1448, 8, 64, KEPT},
	[HY_RISCV_REG_V27_3] = {"v27[3]", 1456, 8, 64, KEPT},
	[HY_RISCV_REG_V28] = {"v28", 1464, 8, 64, KEPT},
	[HY_RISCV_REG_V28_1] = {"v28[1]", 1472, 8, 64, KEPT},
	[HY_RISCV_REG_V28_2] = {"v28[2]", 1480, 8, 64, KEPT},
	[HY_RISCV_REG_V28_3] = {"v28[3]", 1488, 8, 64, KEPT},
	[HY_RISCV_REG_V29] = {"v29", 1496, 8, 64, KEPT},
	[HY_RISCV_REG_V29_1] = {"v29[1]", 1504, 8, 64, KEPT},
	[HY_RISCV_REG_V29_2] = {"v29[2]", 1512, 8, 64, KEPT},
	[HY_RISCV_REG_V29_3] = {"v29[3]", 1520, 8, 64, KEPT},
	[HY_RISCV_REG_V30] = {"v30", 1528, 8, 64, KEPT},
	[HY_RISCV_REG_V30_1] = {"v30[1]", 1536, 8, 64, KEPT},
	[HY_RISCV_REG_V30_2] = {"v30[2]", 1544, 8, 64, KEPT},
	[HY_RISCV_REG_V30_3] = {"v30[3]", 1552, 8, 64, KEPT},
	[HY_RISCV_REG_V31] = {"v31", 1560, 8, 64, KEPT},
	[HY_RISCV_REG_V31_1] = {"v31[1]", 1568, 8, 64, KEPT},
	[HY_RISCV_REG_V31_2] = {"v31[2]", 1576, 8, 64, KEPT},
	[HY_RISCV_REG_V31_3] = {"v31[3]", 1584, 8, 64, KEPT},
	[HY_RISCV_REG_HEDELEG] = {"hedeleg", 1592, 8, 64, KEPT},
	[HY_RISCV_REG_HIDELEG] = {"hideleg", 1600, 8, 64, KEPT},
	[HY_RISCV_REG_HIE] = {"hie", 1608, 8, 64, KEPT},
	[HY_RISCV_REG_HGEIE] = {"hgeie", 1616, 8, 64, KEPT},
	[HY_RISCV_REG_HCOUNTEREN] = {"hcounteren", 1624, 8, 32, KEPT},
	[HY_RISCV_REG_HENVCFG] = {"henvcfg", 1632, 8, 64, KEPT},
	[HY_RISCV_REG_HGATP] = {"hgatp", 1640, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN0] = {"hstateen0", 1648, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN1] = {"hstateen1", 1656, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN2] = {"hstateen2", 1664, 8, 64, KEPT},
	[HY_RISCV_REG_HSTATEEN3] = {"hstateen3", 1672, 8, 64, KEPT},
	[HY_RISCV_REG_SSTATEEN0] = {"sstateen0", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN1] = {"sstateen1", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN2] = {"sstateen2", 0, 8, 64, 0},
	[HY_RISCV_REG_SSTATEEN3] = {"sstateen3", 0, 8, 64, 0},
	[HY_RISCV_REG_HTIMEDELTA] = {"htimedelta", 1680, 8, 64, KEPT},
	[HY_RISCV_REG_VSSTATUS] = {"vsstatus", 1688, 8, 64, KEPT},
	[HY_RISCV_REG_VSIE] = {"vsie", 1696, 8, 64, KEPT},
	[HY_RISCV_REG_VSTVEC] = {"vstvec", 1704, 8, 64, KEPT},
	[HY_RISCV_REG_VSSCRATCH] = {"vsscratch", 1712, 8, 64, KEPT},
	[HY_RISCV_REG_VSEPC] = {"vsepc", 1720, 8, 64, KEPT},
	[HY_RISCV_REG_VSCAUSE] = {"vscause", 1728, 8, 64, KEPT},
	[HY_RISCV_REG_VSTVAL] = {"vstval", 1736, 8, 64, KEPT},
	[HY_RISCV_REG_VSATP] = {"vsatp", 1744, 8, 64, KEPT | TRANSLATES},
	[HY_RISCV_REG_VSTIMECMP] = {"vstimecmp", 1752, 8, 64, KEPT},
	[HY_RISCV_REG_HVIP] = {"hvip", 1760, 8, 64, KEPT},
	[HY_RISCV_REG_SCOUNTEREN] = {"scounteren", 1768, 8, 32, KEPT},
	[HY_RISCV_REG_SENVCFG] = {"senvcfg", 1776, 8, 64, KEPT},
	[HY_RISCV_REG_VSISELECT] = {"vsiselect", 1784, 8, 64, KEPT},
	[HY_RISCV_REG_HVICTL] = {"hvictl", 1792, 8, 64, KEPT},
	[HY_RISCV_REG_HVIEN] = {"hvien", 1800, 8, 64, KEPT},
	[HY_RISCV_REG_HVIPRIO1] = {"hviprio1", 1808, 8, 64, KEPT},
	[HY_RISCV_REG_HVIPRIO2] = {"hviprio2", 1816, 8, 64, KEPT},
	[HY_RISCV_REG_HOST_SSTATUS] = {"host_sstatus", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_HSTATUS] = {"host_hstatus", 0, 8, 64, 0},
	[HY_RISCV_REG_STVEC] = {"stvec", 0, 8, 64, 0},
	[HY_RISCV_REG_SSCRATCH] = {"sscratch", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_RA] = {"host_ra", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_SP] = {"host_sp", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_GP] = {"host_gp", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_TP] = {"host_tp", 0, 8, 64, 0},
	[HY_RISCV_REG_HOST_S0] = {"host_s0", 0, 8, 64, 0},
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
	[HY_RISCV_REG_HYPERVISOR_ABSENT] = {"hypervisor_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_FP_DOUBLE_ABSENT] = {"fp_double_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_VECTOR_ABSENT] = {"vector_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_VSTIMECMP_ABSENT] = {"vstimecmp_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HSTATEEN_ABSENT] = {"hstateen_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HSTATEEN1_ABSENT] = {"hstateen1_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HSTATEEN2_ABSENT] = {"hstateen2_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HSTATEEN3_ABSENT] = {"hstateen3_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_VSISELECT_ABSENT] = {"vsiselect_absent", 0, 8, 64, READ_ONLY},
	[HY_RISCV_REG_HVICTL_ABSENT] = {"hvictl_absent", 0, 8, 64, READ_ONLY},
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

bool hy_riscv_register_translates(uint32_t id)
{
	return id < HY_RISCV_REG_COUNT && (places[id].flags & TRANSLATES) != 0;
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
	case HY_RISCV_REG_VSTART:
	case HY_RISCV_REG_VCSR:
	case HY_RISCV_REG_VL:
	case HY_RISCV_REG_VTYPE:
	case HY_RISCV_REG_V0:
	case HY_RISCV_REG_V0_1:
	case HY_RISCV_REG_V0_2:
	case HY_RISCV_REG_V0_3:
	case HY_RISCV_REG_V1:
	case HY_RISCV_REG_V1_1:
	case HY_RISCV_REG_V1_2:
	case HY_RISCV_REG_V1_3:
	case HY_RISCV_REG_V2:
	case HY_RISCV_REG_V2_1:
	case HY_RISCV_REG_V2_2:
	case HY_RISCV_REG_V2_3:
	case HY_RISCV_REG_V3:
	case HY_RISCV_REG_V3_1:
	case HY_RISCV_REG_V3_2:
	case HY_RISCV_REG_V3_3:
	case HY_RISCV_REG_V4:
	case HY_RISCV_REG_V4_1:
	case HY_RISCV_REG_V4_2:
	case HY_RISCV_REG_V4_3:
	case HY_RISCV_REG_V5:
	case HY_RISCV_REG_V5_1:
	case HY_RISCV_REG_V5_2:
	case HY_RISCV_REG_V5_3:
	case HY_RISCV_REG_V6:
	case HY_RISCV_REG_V6_1:
	case HY_RISCV_REG_V6_2:
	case HY_RISCV_REG_V6_3:
	case HY_RISCV_REG_V7:
	case HY_RISCV_REG_V7_1:
	case HY_RISCV_REG_V7_2:
	case HY_RISCV_REG_V7_3:
	case HY_RISCV_REG_V8:
	case HY_RISCV_REG_V8_1:
	case HY_RISCV_REG_V8_2:
	case HY_RISCV_REG_V8_3:
	case HY_RISCV_REG_V9:
	case HY_RISCV_REG_V9_1:
	case HY_RISCV_REG_V9_2:
	case HY_RISCV_REG_V9_3:
	case HY_RISCV_REG_V10:
	case HY_RISCV_REG_V10_1:
	case HY_RISCV_REG_V10_2:
	case HY_RISCV_REG_V10_3:
	case HY_RISCV_REG_V11:
	case HY_RISCV_REG_V11_1:
	case HY_RISCV_REG_V11_2:
	case HY_RISCV_REG_V11_3:
	case HY_RISCV_REG_V12:
	case HY_RISCV_REG_V12_1:
	case HY_RISCV_REG_V12_2:
	case HY_RISCV_REG_V12_3:
	case HY_RISCV_REG_V13:
	case HY_RISCV_REG_V13_1:
	case HY_RISCV_REG_V13_2:
	case HY_RISCV_REG_V13_3:
	case HY_RISCV_REG_V14:
	case HY_RISCV_REG_V14_1:
	case HY_RISCV_REG_V14_2:
	case HY_RISCV_REG_V14_3:
	case HY_RISCV_REG_V15:
	case HY_RISCV_REG_V15_1:
	case HY_RISCV_REG_V15_2:
	case HY_RISCV_REG_V15_3:
	case HY_RISCV_REG_V16:
	case HY_RISCV_REG_V16_1:
	case HY_RISCV_REG_V16_2:
	case HY_RISCV_REG_V16_3:
	case HY_RISCV_REG_V17:
	case HY_RISCV_REG_V17_1:
	case HY_RISCV_REG_V17_2:
	case HY_RISCV_REG_V17_3:
	case HY_RISCV_REG_V18:
	case HY_RISCV_REG_V18_1:
	case HY_RISCV_REG_V18_2:
	case HY_RISCV_REG_V18_3:
	case HY_RISCV_REG_V19:
	case HY_RISCV_REG_V19_1:
	case HY_RISCV_REG_V19_2:
	case HY_RISCV_REG_V19_3:
	case HY_RISCV_REG_V20:
	case HY_RISCV_REG_V20_1:
	case HY_RISCV_REG_V20_2:
	case HY_RISCV_REG_V20_3:
	case HY_RISCV_REG_V21:
	case HY_RISCV_REG_V21_1:
	case HY_RISCV_REG_V21_2:
	case HY_RISCV_REG_V21_3:
	case HY_RISCV_REG_V22:
	case HY_RISCV_REG_V22_1:
	case HY_RISCV_REG_V22_2:
	case HY_RISCV_REG_V22_3:
	case HY_RISCV_REG_V23:
	case HY_RISCV_REG_V23_1:
	case HY_RISCV_REG_V23_2:
	case HY_RISCV_REG_V23_3:
	case HY_RISCV_REG_V24:
	case HY_RISCV_REG_V24_1:
	case HY_RISCV_REG_V24_2:
	case HY_RISCV_REG_V24_3:
	case HY_RISCV_REG_V25:
	case HY_RISCV_REG_V25_1:
	case HY_RISCV_REG_V25_2:
	case HY_RISCV_REG_V25_3:
	case HY_RISCV_REG_V26:
	case HY_RISCV_REG_V26_1:
	case HY_RISCV_REG_V26_2:
	case HY_RISCV_REG_V26_3:
	case HY_RISCV_REG_V27:
	case HY_RISCV_REG_V27_1:
	case HY_RISCV_REG_V27_2:
	case HY_RISCV_REG_V27_3:
	case HY_RISCV_REG_V28:
	case HY_RISCV_REG_V28_1:
	case HY_RISCV_REG_V28_2:
	case HY_RISCV_REG_V28_3:
	case HY_RISCV_REG_V29:
	case HY_RISCV_REG_V29_1:
	case HY_RISCV_REG_V29_2:
	case HY_RISCV_REG_V29_3:
	case HY_RISCV_REG_V30:
	case HY_RISCV_REG_V30_1:
	case HY_RISCV_REG_V30_2:
	case HY_RISCV_REG_V30_3:
	case HY_RISCV_REG_V31:
	case HY_RISCV_REG_V31_1:
	case HY_RISCV_REG_V31_2:
	case HY_RISCV_REG_V31_3:
		return (features & HY_RISCV_FEATURE_VECTOR) != 0;
	case HY_RISCV_REG_HSTATEEN0:
	case HY_RISCV_REG_SSTATEEN0:
	case HY_RISCV_REG_SSTATEEN1:
	case HY_RISCV_REG_SSTATEEN2:
	case HY_RISCV_REG_SSTATEEN3:
		return (features & HY_RISCV_FEATURE_SMSTATEEN) != 0;
	case HY_RISCV_REG_HSTATEEN1:
	case HY_RISCV_REG_HSTATEEN2:
	case HY_RISCV_REG_HSTATEEN3:
		return (features & HY_RISCV_FEATURE_FURTHER_STATEEN) != 0;
	case HY_RISCV_REG_VSTIMECMP:
		return (features & HY_RISCV_FEATURE_SSTC) != 0;
	case HY_RISCV_REG_VSISELECT:
	case HY_RISCV_REG_HVICTL:
	case HY_RISCV_REG_HVIEN:
	case HY_RISCV_REG_HVIPRIO1:
	case HY_RISCV_REG_HVIPRIO2:
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
	ctx->vtype = 0x8000000000000000;
	ctx->vsstatus = 0x200000000;
	ctx->vstimecmp = 0xffffffffffffffff;
	ctx->scounteren = 0x7;
}
/* crc32 1a83e7bc */
