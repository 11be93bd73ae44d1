/* Generated from desc/arch/riscv64/arch.yaml, desc/arch/riscv32/arch.yaml, desc/arch/riscv64/registers.yaml,
 * desc/arch/riscv32/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_REGISTER_IDS_H
#define HALYARD_ARCH_REGISTER_IDS_H

/* Every register by a number; of wide ones and arrays each 64-bit part. */
enum hy_riscv_register {
	/* desc/arch/riscv64/registers.yaml#registers.sepc: The guest's program counter while HS mode runs (Supervisor Exception
	 * Program Counter) */
	HY_RISCV_REG_SEPC,
	/* desc/arch/riscv32/registers.yaml#registers.sstatus: HS mode's status while the guest runs: where SRET goes, and
	 * whether FP and vector state is loaded; reset: VS mode (Supervisor Status Register) */
	HY_RISCV_REG_SSTATUS,
	/* desc/arch/riscv32/registers.yaml#registers.hstatus: Hypervisor status: whether SRET enters a guest, and what of it
	 * traps; reset: VS mode, WFI traps (Hypervisor Status Register) */
	HY_RISCV_REG_HSTATUS,
	/* desc/arch/riscv64/registers.yaml#registers.x{n}: General register; subset caller: what a C call may change, and sp, gp
	 * and tp, but not x31, by which a switch finds the context (Unprivileged 2.1) */
	HY_RISCV_REG_X1,
	HY_RISCV_REG_X2,
	HY_RISCV_REG_X3,
	HY_RISCV_REG_X4,
	HY_RISCV_REG_X5,
	HY_RISCV_REG_X6,
	HY_RISCV_REG_X7,
	HY_RISCV_REG_X8,
	HY_RISCV_REG_X9,
	HY_RISCV_REG_X10,
	HY_RISCV_REG_X11,
	HY_RISCV_REG_X12,
	HY_RISCV_REG_X13,
	HY_RISCV_REG_X14,
	HY_RISCV_REG_X15,
	HY_RISCV_REG_X16,
	HY_RISCV_REG_X17,
	HY_RISCV_REG_X18,
	HY_RISCV_REG_X19,
	HY_RISCV_REG_X20,
	HY_RISCV_REG_X21,
	HY_RISCV_REG_X22,
	HY_RISCV_REG_X23,
	HY_RISCV_REG_X24,
	HY_RISCV_REG_X25,
	HY_RISCV_REG_X26,
	HY_RISCV_REG_X27,
	HY_RISCV_REG_X28,
	HY_RISCV_REG_X29,
	HY_RISCV_REG_X30,
	HY_RISCV_REG_X31,
	/* desc/arch/riscv64/registers.yaml#registers.host_cpu: Where the registers of the host are that the switch keeps, while
	 * the vCPU is bound (runtime/arch/riscv64/switch.S) */
	HY_RISCV_REG_HOST_CPU,
	/* desc/arch/riscv64/registers.yaml#registers.fast_call: A C function bool (vcpu, syndrome) that is tried first at an
	 * ECALL from VS mode with only the caller-saved registers spilled; 0 for none (runtime/arch/riscv64/switch.S) */
	HY_RISCV_REG_FAST_CALL,
	/* desc/arch/riscv64/registers.yaml#registers.exit_cause: scause of the last exit that was more than a fast call
	 * (runtime/arch/riscv64/fault.c) */
	HY_RISCV_REG_EXIT_CAUSE,
	/* desc/arch/riscv64/registers.yaml#registers.exit_value: stval of that exit (runtime/arch/riscv64/fault.c) */
	HY_RISCV_REG_EXIT_VALUE,
	/* desc/arch/riscv64/registers.yaml#registers.lazy_live: 1 while the guest's FP and vector state is loaded
	 * (runtime/arch/riscv64/vcpu.c) */
	HY_RISCV_REG_LAZY_LIVE,
	/* desc/arch/riscv64/registers.yaml#registers.deadline: When the guest's timer fires, on its own clock, where the CPU has
	 * no vstimecmp; all ones: never (runtime/arch/riscv64/interrupt.c) */
	HY_RISCV_REG_DEADLINE,
	/* desc/arch/riscv64/registers.yaml#registers.fcsr: FP control and status (Unprivileged 21.2) */
	HY_RISCV_REG_FCSR,
	/* desc/arch/riscv64/registers.yaml#registers.f{n}: FP register (Unprivileged 21.1) */
	HY_RISCV_REG_F0,
	HY_RISCV_REG_F1,
	HY_RISCV_REG_F2,
	HY_RISCV_REG_F3,
	HY_RISCV_REG_F4,
	HY_RISCV_REG_F5,
	HY_RISCV_REG_F6,
	HY_RISCV_REG_F7,
	HY_RISCV_REG_F8,
	HY_RISCV_REG_F9,
	HY_RISCV_REG_F10,
	HY_RISCV_REG_F11,
	HY_RISCV_REG_F12,
	HY_RISCV_REG_F13,
	HY_RISCV_REG_F14,
	HY_RISCV_REG_F15,
	HY_RISCV_REG_F16,
	HY_RISCV_REG_F17,
	HY_RISCV_REG_F18,
	HY_RISCV_REG_F19,
	HY_RISCV_REG_F20,
	HY_RISCV_REG_F21,
	HY_RISCV_REG_F22,
	HY_RISCV_REG_F23,
	HY_RISCV_REG_F24,
	HY_RISCV_REG_F25,
	HY_RISCV_REG_F26,
	HY_RISCV_REG_F27,
	HY_RISCV_REG_F28,
	HY_RISCV_REG_F29,
	HY_RISCV_REG_F30,
	HY_RISCV_REG_F31,
	/* desc/arch/riscv64/registers.yaml#registers.vstart: Element at which the interrupted vector instruction goes on
	 * (Unprivileged, Vector Start Index) */
	HY_RISCV_REG_VSTART,
	/* desc/arch/riscv32/registers.yaml#registers.vcsr: Vector control and status (Unprivileged, Vector Control and Status
	 * Register) */
	HY_RISCV_REG_VCSR,
	/* desc/arch/riscv64/registers.yaml#registers.vl: Vector length (Unprivileged, Vector Length Register) */
	HY_RISCV_REG_VL,
	/* desc/arch/riscv32/registers.yaml#registers.vtype: Vector type; reset: illegal, as vill says (Unprivileged, Vector Type
	 * Register) */
	HY_RISCV_REG_VTYPE,
	/* desc/arch/riscv64/registers.yaml#registers.v{n}: Vector register; its length is vlenb, the rest of the place stays as
	 * it is (Unprivileged, Vector Registers) */
	HY_RISCV_REG_V0,
	HY_RISCV_REG_V0_1,
	HY_RISCV_REG_V0_2,
	HY_RISCV_REG_V0_3,
	HY_RISCV_REG_V1,
	HY_RISCV_REG_V1_1,
	HY_RISCV_REG_V1_2,
	HY_RISCV_REG_V1_3,
	HY_RISCV_REG_V2,
	HY_RISCV_REG_V2_1,
	HY_RISCV_REG_V2_2,
	HY_RISCV_REG_V2_3,
	HY_RISCV_REG_V3,
	HY_RISCV_REG_V3_1,
	HY_RISCV_REG_V3_2,
	HY_RISCV_REG_V3_3,
	HY_RISCV_REG_V4,
	HY_RISCV_REG_V4_1,
	HY_RISCV_REG_V4_2,
	HY_RISCV_REG_V4_3,
	HY_RISCV_REG_V5,
	HY_RISCV_REG_V5_1,
	HY_RISCV_REG_V5_2,
	HY_RISCV_REG_V5_3,
	HY_RISCV_REG_V6,
	HY_RISCV_REG_V6_1,
	HY_RISCV_REG_V6_2,
	HY_RISCV_REG_V6_3,
	HY_RISCV_REG_V7,
	HY_RISCV_REG_V7_1,
	HY_RISCV_REG_V7_2,
	HY_RISCV_REG_V7_3,
	HY_RISCV_REG_V8,
	HY_RISCV_REG_V8_1,
	HY_RISCV_REG_V8_2,
	HY_RISCV_REG_V8_3,
	HY_RISCV_REG_V9,
	HY_RISCV_REG_V9_1,
	HY_RISCV_REG_V9_2,
	HY_RISCV_REG_V9_3,
	HY_RISCV_REG_V10,
	HY_RISCV_REG_V10_1,
	HY_RISCV_REG_V10_2,
	HY_RISCV_REG_V10_3,
	HY_RISCV_REG_V11,
	HY_RISCV_REG_V11_1,
	HY_RISCV_REG_V11_2,
	HY_RISCV_REG_V11_3,
	HY_RISCV_REG_V12,
	HY_RISCV_REG_V12_1,
	HY_RISCV_REG_V12_2,
	HY_RISCV_REG_V12_3,
	HY_RISCV_REG_V13,
	HY_RISCV_REG_V13_1,
	HY_RISCV_REG_V13_2,
	HY_RISCV_REG_V13_3,
	HY_RISCV_REG_V14,
	HY_RISCV_REG_V14_1,
	HY_RISCV_REG_V14_2,
	HY_RISCV_REG_V14_3,
	HY_RISCV_REG_V15,
	HY_RISCV_REG_V15_1,
	HY_RISCV_REG_V15_2,
	HY_RISCV_REG_V15_3,
	HY_RISCV_REG_V16,
	HY_RISCV_REG_V16_1,
	HY_RISCV_REG_V16_2,
	HY_RISCV_REG_V16_3,
	HY_RISCV_REG_V17,
	HY_RISCV_REG_V17_1,
	HY_RISCV_REG_V17_2,
	HY_RISCV_REG_V17_3,
	HY_RISCV_REG_V18,
	HY_RISCV_REG_V18_1,
	HY_RISCV_REG_V18_2,
	HY_RISCV_REG_V18_3,
	HY_RISCV_REG_V19,
	HY_RISCV_REG_V19_1,
	HY_RISCV_REG_V19_2,
	HY_RISCV_REG_V19_3,
	HY_RISCV_REG_V20,
	HY_RISCV_REG_V20_1,
	HY_RISCV_REG_V20_2,
	HY_RISCV_REG_V20_3,
	HY_RISCV_REG_V21,
	HY_RISCV_REG_V21_1,
	HY_RISCV_REG_V21_2,
	HY_RISCV_REG_V21_3,
	HY_RISCV_REG_V22,
	HY_RISCV_REG_V22_1,
	HY_RISCV_REG_V22_2,
	HY_RISCV_REG_V22_3,
	HY_RISCV_REG_V23,
	HY_RISCV_REG_V23_1,
	HY_RISCV_REG_V23_2,
	HY_RISCV_REG_V23_3,
	HY_RISCV_REG_V24,
	HY_RISCV_REG_V24_1,
	HY_RISCV_REG_V24_2,
	HY_RISCV_REG_V24_3,
	HY_RISCV_REG_V25,
	HY_RISCV_REG_V25_1,
	HY_RISCV_REG_V25_2,
	HY_RISCV_REG_V25_3,
	HY_RISCV_REG_V26,
	HY_RISCV_REG_V26_1,
	HY_RISCV_REG_V26_2,
	HY_RISCV_REG_V26_3,
	HY_RISCV_REG_V27,
	HY_RISCV_REG_V27_1,
	HY_RISCV_REG_V27_2,
	HY_RISCV_REG_V27_3,
	HY_RISCV_REG_V28,
	HY_RISCV_REG_V28_1,
	HY_RISCV_REG_V28_2,
	HY_RISCV_REG_V28_3,
	HY_RISCV_REG_V29,
	HY_RISCV_REG_V29_1,
	HY_RISCV_REG_V29_2,
	HY_RISCV_REG_V29_3,
	HY_RISCV_REG_V30,
	HY_RISCV_REG_V30_1,
	HY_RISCV_REG_V30_2,
	HY_RISCV_REG_V30_3,
	HY_RISCV_REG_V31,
	HY_RISCV_REG_V31_1,
	HY_RISCV_REG_V31_2,
	HY_RISCV_REG_V31_3,
	/* desc/arch/riscv32/registers.yaml#registers.hedeleg: Exceptions that the guest takes itself (Hypervisor Trap Delegation
	 * Registers) */
	HY_RISCV_REG_HEDELEG,
	/* desc/arch/riscv32/registers.yaml#registers.hideleg: Interrupts that the guest takes itself (Hypervisor Trap Delegation
	 * Registers) */
	HY_RISCV_REG_HIDELEG,
	/* desc/arch/riscv32/registers.yaml#registers.hie: Interrupts that concern the guest (Hypervisor Interrupt Registers) */
	HY_RISCV_REG_HIE,
	/* desc/arch/riscv64/registers.yaml#registers.hgeie: Guest external interrupts that HS mode takes (Hypervisor Guest
	 * External Interrupt Registers) */
	HY_RISCV_REG_HGEIE,
	/* desc/arch/riscv64/registers.yaml#registers.hcounteren: Counters that the guest reads (Hypervisor Counter-Enable) */
	HY_RISCV_REG_HCOUNTEREN,
	/* desc/arch/riscv32/registers.yaml#registers.henvcfg: The guest's environment (Hypervisor Environment Configuration
	 * Register) */
	HY_RISCV_REG_HENVCFG,
	/* desc/arch/riscv32/registers.yaml#registers.hgatp: Second-stage root, VMID and mode (Hypervisor Guest Address
	 * Translation and Protection Register) */
	HY_RISCV_REG_HGATP,
	/* desc/arch/riscv32/registers.yaml#registers.hstateen0: State of extensions that the guest reaches (State Enable
	 * Extension) */
	HY_RISCV_REG_HSTATEEN0,
	/* desc/arch/riscv32/registers.yaml#registers.hstateen1: The same for further extensions (State Enable Extension) */
	HY_RISCV_REG_HSTATEEN1,
	/* desc/arch/riscv32/registers.yaml#registers.hstateen2: The same for further extensions (State Enable Extension) */
	HY_RISCV_REG_HSTATEEN2,
	/* desc/arch/riscv32/registers.yaml#registers.hstateen3: The same for further extensions (State Enable Extension) */
	HY_RISCV_REG_HSTATEEN3,
	/* desc/arch/riscv64/registers.yaml#registers.sstateen{n}: State of extensions that user mode reaches (State Enable
	 * Extension) */
	HY_RISCV_REG_SSTATEEN0,
	HY_RISCV_REG_SSTATEEN1,
	HY_RISCV_REG_SSTATEEN2,
	HY_RISCV_REG_SSTATEEN3,
	/* desc/arch/riscv32/registers.yaml#registers.htimedelta: The guest's time less the host's (Hypervisor Time Delta
	 * Register) */
	HY_RISCV_REG_HTIMEDELTA,
	/* desc/arch/riscv32/registers.yaml#registers.vsstatus: The guest's status; reset: FP and vector state off (Virtual
	 * Supervisor Status Register) */
	HY_RISCV_REG_VSSTATUS,
	/* desc/arch/riscv32/registers.yaml#registers.vsie: The guest's interrupt enables (Virtual Supervisor Interrupt
	 * Registers) */
	HY_RISCV_REG_VSIE,
	/* desc/arch/riscv32/registers.yaml#registers.vstvec: The guest's trap vector (Virtual Supervisor Trap Vector Base
	 * Address Register) */
	HY_RISCV_REG_VSTVEC,
	/* desc/arch/riscv64/registers.yaml#registers.vsscratch: The guest's scratch (Virtual Supervisor Scratch Register) */
	HY_RISCV_REG_VSSCRATCH,
	/* desc/arch/riscv64/registers.yaml#registers.vsepc: Where the guest's trap came from (Virtual Supervisor Exception
	 * Program Counter) */
	HY_RISCV_REG_VSEPC,
	/* desc/arch/riscv32/registers.yaml#registers.vscause: The guest's trap cause (Virtual Supervisor Cause Register) */
	HY_RISCV_REG_VSCAUSE,
	/* desc/arch/riscv64/registers.yaml#registers.vstval: The guest's trap value (Virtual Supervisor Trap Value Register) */
	HY_RISCV_REG_VSTVAL,
	/* desc/arch/riscv32/registers.yaml#registers.vsatp: The guest's first stage (Virtual Supervisor Address Translation and
	 * Protection Register) */
	HY_RISCV_REG_VSATP,
	/* desc/arch/riscv32/registers.yaml#registers.vstimecmp: The guest's timer comparator; reset: never (Sstc) */
	HY_RISCV_REG_VSTIMECMP,
	/* desc/arch/riscv32/registers.yaml#registers.hvip: Interrupts that are made pending for the guest; behind vstimecmp,
	 * since some CPUs take a timer interrupt back when that is written (Hypervisor Interrupt Registers) */
	HY_RISCV_REG_HVIP,
	/* desc/arch/riscv64/registers.yaml#registers.scounteren: Counters that user mode reads, the guest's too; reset: all that
	 * hcounteren lets through (Counter-Enable Register) */
	HY_RISCV_REG_SCOUNTEREN,
	/* desc/arch/riscv32/registers.yaml#registers.senvcfg: Environment of user mode, the guest's too (Supervisor Environment
	 * Configuration Register) */
	HY_RISCV_REG_SENVCFG,
	/* desc/arch/riscv64/registers.yaml#registers.vsiselect: The guest's indirect register (Advanced Interrupt Architecture) */
	HY_RISCV_REG_VSISELECT,
	/* desc/arch/riscv64/registers.yaml#registers.hvictl: Virtual interrupt control (Advanced Interrupt Architecture) */
	HY_RISCV_REG_HVICTL,
	/* desc/arch/riscv32/registers.yaml#registers.hvien: Interrupts that are virtual for the guest (Advanced Interrupt
	 * Architecture) */
	HY_RISCV_REG_HVIEN,
	/* desc/arch/riscv32/registers.yaml#registers.hviprio{n}: Priorities of the guest's interrupts (Advanced Interrupt
	 * Architecture) */
	HY_RISCV_REG_HVIPRIO1,
	HY_RISCV_REG_HVIPRIO2,
	/* desc/arch/riscv64/registers.yaml#registers.host_sstatus: HS mode's status (Supervisor Status Register) */
	HY_RISCV_REG_HOST_SSTATUS,
	/* desc/arch/riscv64/registers.yaml#registers.host_hstatus: Where an SRET of the host goes (Hypervisor Status Register) */
	HY_RISCV_REG_HOST_HSTATUS,
	/* desc/arch/riscv64/registers.yaml#registers.stvec: Trap vector (Supervisor Trap Vector Base Address Register) */
	HY_RISCV_REG_STVEC,
	/* desc/arch/riscv64/registers.yaml#registers.sscratch: Scratch; the context while the guest runs (Supervisor Scratch
	 * Register) */
	HY_RISCV_REG_SSCRATCH,
	/* desc/arch/riscv64/registers.yaml#registers.host_ra: Where the caller goes on (RISC-V ELF psABI 1.0) */
	HY_RISCV_REG_HOST_RA,
	/* desc/arch/riscv64/registers.yaml#registers.host_sp: Stack pointer (RISC-V ELF psABI 1.0) */
	HY_RISCV_REG_HOST_SP,
	/* desc/arch/riscv64/registers.yaml#registers.host_gp: Global pointer (RISC-V ELF psABI 1.0) */
	HY_RISCV_REG_HOST_GP,
	/* desc/arch/riscv64/registers.yaml#registers.host_tp: Thread pointer (RISC-V ELF psABI 1.0) */
	HY_RISCV_REG_HOST_TP,
	/* desc/arch/riscv64/registers.yaml#registers.host_s0: What the compiler keeps across hy_vcpu_run (RISC-V ELF psABI 1.0) */
	HY_RISCV_REG_HOST_S0,
	/* desc/arch/riscv32/registers.yaml#registers.sie: Interrupt enables (Supervisor Interrupt Registers) */
	HY_RISCV_REG_SIE,
	/* desc/arch/riscv32/registers.yaml#registers.scause: Trap cause (Supervisor Cause Register) */
	HY_RISCV_REG_SCAUSE,
	/* desc/arch/riscv64/registers.yaml#registers.stval: The faulting virtual address, or the instruction (Supervisor Trap
	 * Value Register) */
	HY_RISCV_REG_STVAL,
	/* desc/arch/riscv64/registers.yaml#registers.htval: The faulting guest-physical address shifted right by 2 (Hypervisor
	 * Trap Value Register) */
	HY_RISCV_REG_HTVAL,
	/* desc/arch/riscv64/registers.yaml#registers.htinst: The transformed instruction, or 0 (Hypervisor Trap Instruction
	 * Register) */
	HY_RISCV_REG_HTINST,
	/* desc/arch/riscv32/registers.yaml#registers.sip: Interrupts that are pending (Supervisor Interrupt Registers) */
	HY_RISCV_REG_SIP,
	/* desc/arch/riscv32/registers.yaml#registers.hip: Interrupts that are pending for the guest (Hypervisor Interrupt
	 * Registers) */
	HY_RISCV_REG_HIP,
	/* desc/arch/riscv64/registers.yaml#registers.hgeip: Guest external interrupts that are pending (Hypervisor Guest
	 * External Interrupt Registers) */
	HY_RISCV_REG_HGEIP,
	/* desc/arch/riscv32/registers.yaml#registers.time: The time counter (Unprivileged, Zicntr) */
	HY_RISCV_REG_TIME,
	/* desc/arch/riscv32/registers.yaml#registers.cycle: The cycle counter (Unprivileged, Zicntr) */
	HY_RISCV_REG_CYCLE,
	/* desc/arch/riscv64/registers.yaml#registers.vlenb: Bytes of a vector register (Unprivileged, Vector Byte Length) */
	HY_RISCV_REG_VLENB,
	/* desc/arch/riscv64/registers.yaml#registers.hypervisor_absent: 0 when hstatus exists and is ours (Hypervisor Status
	 * Register) */
	HY_RISCV_REG_HYPERVISOR_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.fp_double_absent: 0 when FP stores of 8 bytes do not trap with sstatus.FS
	 * on; nothing lives below the stack pointer (Unprivileged 21) */
	HY_RISCV_REG_FP_DOUBLE_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.vector_absent: 0 when vlenb exists and sstatus.VS is on (Unprivileged,
	 * Vector Byte Length) */
	HY_RISCV_REG_VECTOR_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.vstimecmp_absent: 0 when vstimecmp exists and is ours (Sstc) */
	HY_RISCV_REG_VSTIMECMP_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hstateen_absent: 0 when hstateen0 exists (State Enable Extension) */
	HY_RISCV_REG_HSTATEEN_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hstateen1_absent: The same of hstateen1 (Smstateen) */
	HY_RISCV_REG_HSTATEEN1_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hstateen2_absent: The same of hstateen2 (Smstateen) */
	HY_RISCV_REG_HSTATEEN2_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hstateen3_absent: The same of hstateen3 (Smstateen) */
	HY_RISCV_REG_HSTATEEN3_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.vsiselect_absent: 0 when vsiselect exists (Advanced Interrupt Architecture) */
	HY_RISCV_REG_VSISELECT_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hvictl_absent: 0 when hvictl exists; indirect registers serve other
	 * extensions too (Advanced Interrupt Architecture) */
	HY_RISCV_REG_HVICTL_ABSENT,
	/* desc/arch/riscv64/registers.yaml#registers.hfence_gvma_all: Second-stage translations of all guests (Hypervisor
	 * Memory-Management Fence Instructions) */
	HY_RISCV_REG_HFENCE_GVMA_ALL,
	/* desc/arch/riscv64/registers.yaml#registers.hfence_gvma: Second-stage translations of an address, all guests
	 * (Hypervisor Memory-Management Fence Instructions) */
	HY_RISCV_REG_HFENCE_GVMA,
	/* desc/arch/riscv64/registers.yaml#registers.hfence_gvma_vmid: Second-stage translations of a guest (Hypervisor
	 * Memory-Management Fence Instructions) */
	HY_RISCV_REG_HFENCE_GVMA_VMID,
	/* desc/arch/riscv64/registers.yaml#registers.hfence_vvma_all: First-stage translations of the guest of hgatp.VMID
	 * (Hypervisor Memory-Management Fence Instructions) */
	HY_RISCV_REG_HFENCE_VVMA_ALL,
	/* desc/arch/riscv64/registers.yaml#registers.fence_i: Instruction fetches see stores before (Unprivileged Zifencei) */
	HY_RISCV_REG_FENCE_I,
	/* desc/arch/riscv64/registers.yaml#registers.fence: Orders memory accesses (Unprivileged 2.7) */
	HY_RISCV_REG_FENCE,
	HY_RISCV_REG_COUNT,
};

/* The guest's program counter, on every architecture. */
#define HY_ARCH_REG_PC HY_RISCV_REG_SEPC

#endif
/* crc32 c4937df1 */
