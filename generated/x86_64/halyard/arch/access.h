/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <stdint.h>

/* Functions of the port that move registers by their encoding. */
uint64_t hy_x86_read_cpuid(uint32_t encoding);

/* Address of a breakpoint (APM 13.1.1.1) */
static inline uint64_t hy_x86_read_dr0(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr0, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_dr0(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr0" : : "r"(value) : "memory");
}

/* Address of a breakpoint (APM 13.1.1.1) */
static inline uint64_t hy_x86_read_dr1(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr1, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_dr1(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr1" : : "r"(value) : "memory");
}

/* Address of a breakpoint (APM 13.1.1.1) */
static inline uint64_t hy_x86_read_dr2(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr2, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_dr2(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr2" : : "r"(value) : "memory");
}

/* Address of a breakpoint (APM 13.1.1.1) */
static inline uint64_t hy_x86_read_dr3(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr3, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_dr3(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr3" : : "r"(value) : "memory");
}

/* Debug status of the host, in whose place an exit leaves the guest's (APM 15.6) */
static inline uint64_t hy_x86_read_host_dr6(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr6, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_host_dr6(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr6" : : "r"(value) : "memory");
}

/* Debug control of the host, which an exit leaves without breakpoints; no addresses of guests are the host's breakpoints
 * meanwhile (APM 15.6, SDM 28.5.1) */
static inline uint64_t hy_x86_read_host_dr7(void)
{
	uint64_t value;

	__asm__ volatile("mov %%dr7, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_host_dr7(uint64_t value)
{
	__asm__ volatile("mov %0, %%dr7" : : "r"(value) : "memory");
}

/* Debug control MSR of the host, which an exit clears, or which counts in the guest as well (APM 15.23, SDM 28.5.1) */
static inline uint64_t hy_x86_read_host_debugctl(void)
{
	uint64_t value;

	__asm__ volatile("mov $473, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_x86_write_host_debugctl(uint64_t value)
{
	__asm__ volatile("mov $473, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Selector of LDTR of the host, which has none after an exit (SDM 28.5.2) */
static inline uint64_t hy_x86_read_host_ldtr(void)
{
	uint16_t value;

	__asm__ volatile("sldt %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_host_ldtr(uint64_t value)
{
	__asm__ volatile("lldt %0" : : "r"((uint16_t)value) : "memory");
}

/* What RDTSCP and RDPID answer (APM 13.2.4) */
static inline uint64_t hy_x86_read_tsc_aux(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225731, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_x86_write_tsc_aux(uint64_t value)
{
	__asm__ volatile("mov $3221225731, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Supervisor state components (SDM 13.3) */
static inline uint64_t hy_x86_read_xss(void)
{
	uint64_t value;

	__asm__ volatile("mov $3488, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_x86_write_xss(uint64_t value)
{
	__asm__ volatile("mov $3488, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* State components that XSAVE manages; wider state than AVX is hidden (APM 11.5.2) */
static inline uint64_t hy_x86_read_xcr0(void)
{
	uint64_t value;

	__asm__ volatile("mov $0, %%ecx\n\txgetbv\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_x86_write_xcr0(uint64_t value)
{
	__asm__ volatile("mov $0, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\txsetbv" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* The host's time stamp counter (APM 13.2.4) */
static inline uint64_t hy_x86_read_tsc(void)
{
	uint64_t value;

	__asm__ volatile("mov $16, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

/* The host's CR4 before its CPU was enabled (APM 3.1.3) */
static inline uint64_t hy_x86_read_host_cr4(void)
{
	uint64_t value;

	__asm__ volatile("mov %%cr4, %0" : "=r"(value));
	return value;
}

static inline void hy_x86_write_host_cr4(uint64_t value)
{
	__asm__ volatile("mov %0, %%cr4" : : "r"(value) : "memory");
}

/* The host's EFER before its CPU was enabled (APM 3.1.7) */
static inline uint64_t hy_x86_read_host_efer(void)
{
	uint64_t value;

	__asm__ volatile("mov $3221225600, %%ecx\n\trdmsr\n\tshl $32, %%rdx\n\tor %%rdx, %%rax\n\tmov %%rax, %0" : "=r"(value) : : "rax", "rcx", "rdx");
	return value;
}

static inline void hy_x86_write_host_efer(uint64_t value)
{
	__asm__ volatile("mov $3221225600, %%ecx\n\tmov %0, %%rax\n\tmov %0, %%rdx\n\tshr $32, %%rdx\n\twrmsr" : : "r"(value) : "rax", "rcx", "rdx", "memory");
}

/* Largest basic leaf (Fn0000_0000) */
static inline uint64_t hy_x86_read_leaf_0_eax(void)
{
	return hy_x86_read_cpuid(4092);
}

/* Vendor (Fn0000_0000) */
static inline uint64_t hy_x86_read_leaf_0_ebx(void)
{
	return hy_x86_read_cpuid(4093);
}

/* Vendor (Fn0000_0000) */
static inline uint64_t hy_x86_read_leaf_0_ecx(void)
{
	return hy_x86_read_cpuid(4094);
}

/* Vendor (Fn0000_0000) */
static inline uint64_t hy_x86_read_leaf_0_edx(void)
{
	return hy_x86_read_cpuid(4095);
}

/* Family, model, stepping (Fn0000_0001) */
static inline uint64_t hy_x86_read_leaf_1_eax(void)
{
	return hy_x86_read_cpuid(8188);
}

/* Cache lines, number of CPUs, APIC id, which is the vCPU's own (Fn0000_0001) */
static inline uint64_t hy_x86_read_leaf_1_ebx(void)
{
	return hy_x86_read_cpuid(8189);
}

/* Features; osxsave is CR4's (Fn0000_0001) */
static inline uint64_t hy_x86_read_leaf_1_ecx(void)
{
	return hy_x86_read_cpuid(8190);
}

/* Features; apic is APIC_BASE's (Fn0000_0001) */
static inline uint64_t hy_x86_read_leaf_1_edx(void)
{
	return hy_x86_read_cpuid(8191);
}

/* Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
static inline uint64_t hy_x86_read_leaf_2_eax(void)
{
	return hy_x86_read_cpuid(12284);
}

/* Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
static inline uint64_t hy_x86_read_leaf_2_ebx(void)
{
	return hy_x86_read_cpuid(12285);
}

/* Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
static inline uint64_t hy_x86_read_leaf_2_ecx(void)
{
	return hy_x86_read_cpuid(12286);
}

/* Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
static inline uint64_t hy_x86_read_leaf_2_edx(void)
{
	return hy_x86_read_cpuid(12287);
}

/* A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_0_eax(void)
{
	return hy_x86_read_cpuid(16384);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_0_ebx(void)
{
	return hy_x86_read_cpuid(16385);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_0_ecx(void)
{
	return hy_x86_read_cpuid(16386);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_0_edx(void)
{
	return hy_x86_read_cpuid(16387);
}

/* A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_1_eax(void)
{
	return hy_x86_read_cpuid(16388);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_1_ebx(void)
{
	return hy_x86_read_cpuid(16389);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_1_ecx(void)
{
	return hy_x86_read_cpuid(16390);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_1_edx(void)
{
	return hy_x86_read_cpuid(16391);
}

/* A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_2_eax(void)
{
	return hy_x86_read_cpuid(16392);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_2_ebx(void)
{
	return hy_x86_read_cpuid(16393);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_2_ecx(void)
{
	return hy_x86_read_cpuid(16394);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_2_edx(void)
{
	return hy_x86_read_cpuid(16395);
}

/* A cache (Intel); how many share it is hidden (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_3_eax(void)
{
	return hy_x86_read_cpuid(16396);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_3_ebx(void)
{
	return hy_x86_read_cpuid(16397);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_3_ecx(void)
{
	return hy_x86_read_cpuid(16398);
}

/* A cache's geometry (Intel) (SDM 2A CPUID 04H) */
static inline uint64_t hy_x86_read_leaf_4_3_edx(void)
{
	return hy_x86_read_cpuid(16399);
}

/* Power: the APIC's timer never stops (Fn0000_0006) */
static inline uint64_t hy_x86_read_leaf_6_eax(void)
{
	return hy_x86_read_cpuid(28668);
}

/* Features (Fn0000_0007) */
static inline uint64_t hy_x86_read_leaf_7_ebx(void)
{
	return hy_x86_read_cpuid(28673);
}

/* Features (Fn0000_0007) */
static inline uint64_t hy_x86_read_leaf_7_ecx(void)
{
	return hy_x86_read_cpuid(28674);
}

/* Features (Fn0000_0007) */
static inline uint64_t hy_x86_read_leaf_7_edx(void)
{
	return hy_x86_read_cpuid(28675);
}

/* Threads of a core (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_0_ebx(void)
{
	return hy_x86_read_cpuid(45057);
}

/* Level 0: threads (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_0_ecx(void)
{
	return hy_x86_read_cpuid(45058);
}

/* The APIC's whole id (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_0_edx(void)
{
	return hy_x86_read_cpuid(45059);
}

/* All cores are in one package (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_1_eax(void)
{
	return hy_x86_read_cpuid(45060);
}

/* Cores of a package (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_1_ebx(void)
{
	return hy_x86_read_cpuid(45061);
}

/* Level 1: cores (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_1_ecx(void)
{
	return hy_x86_read_cpuid(45062);
}

/* The APIC's whole id (Fn0000_000B) */
static inline uint64_t hy_x86_read_leaf_b_1_edx(void)
{
	return hy_x86_read_cpuid(45063);
}

/* What XCR0 may have (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_0_eax(void)
{
	return hy_x86_read_cpuid(53248);
}

/* Bytes of the XSAVE area that XCR0 asks for (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_0_ebx(void)
{
	return hy_x86_read_cpuid(53249);
}

/* Bytes that the XSAVE area may need (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_0_ecx(void)
{
	return hy_x86_read_cpuid(53250);
}

/* XSAVE's other forms (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_1_eax(void)
{
	return hy_x86_read_cpuid(53252);
}

/* The same in its compact form, without supervisor state (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_1_ebx(void)
{
	return hy_x86_read_cpuid(53253);
}

/* Bytes of the AVX state (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_2_eax(void)
{
	return hy_x86_read_cpuid(53256);
}

/* Where the AVX state is (Fn0000_000D) */
static inline uint64_t hy_x86_read_leaf_d_2_ebx(void)
{
	return hy_x86_read_cpuid(53257);
}

/* Largest leaf of the hypervisor (Fn4000_0000) */
static inline uint64_t hy_x86_read_leaf_40000000_eax(void)
{
	return hy_x86_read_cpuid(1073745916);
}

/* The hypervisor's name: "Haly" (Fn4000_0000) */
static inline uint64_t hy_x86_read_leaf_40000000_ebx(void)
{
	return hy_x86_read_cpuid(1073745917);
}

/* The hypervisor's name: "ardH" (Fn4000_0000) */
static inline uint64_t hy_x86_read_leaf_40000000_ecx(void)
{
	return hy_x86_read_cpuid(1073745918);
}

/* The hypervisor's name: "yper" (Fn4000_0000) */
static inline uint64_t hy_x86_read_leaf_40000000_edx(void)
{
	return hy_x86_read_cpuid(1073745919);
}

/* Largest extended leaf (Fn8000_0000) */
static inline uint64_t hy_x86_read_leaf_80000000_eax(void)
{
	return hy_x86_read_cpuid(2147487740);
}

/* Vendor (Fn8000_0000) */
static inline uint64_t hy_x86_read_leaf_80000000_ebx(void)
{
	return hy_x86_read_cpuid(2147487741);
}

/* Vendor (Fn8000_0000) */
static inline uint64_t hy_x86_read_leaf_80000000_ecx(void)
{
	return hy_x86_read_cpuid(2147487742);
}

/* Vendor (Fn8000_0000) */
static inline uint64_t hy_x86_read_leaf_80000000_edx(void)
{
	return hy_x86_read_cpuid(2147487743);
}

/* Family, model, stepping (Fn8000_0001) */
static inline uint64_t hy_x86_read_leaf_80000001_eax(void)
{
	return hy_x86_read_cpuid(2147491836);
}

/* Features (Fn8000_0001) */
static inline uint64_t hy_x86_read_leaf_80000001_ecx(void)
{
	return hy_x86_read_cpuid(2147491838);
}

/* Features; apic is APIC_BASE's (Fn8000_0001) */
static inline uint64_t hy_x86_read_leaf_80000001_edx(void)
{
	return hy_x86_read_cpuid(2147491839);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000002_eax(void)
{
	return hy_x86_read_cpuid(2147495932);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000002_ebx(void)
{
	return hy_x86_read_cpuid(2147495933);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000002_ecx(void)
{
	return hy_x86_read_cpuid(2147495934);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000002_edx(void)
{
	return hy_x86_read_cpuid(2147495935);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000003_eax(void)
{
	return hy_x86_read_cpuid(2147500028);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000003_ebx(void)
{
	return hy_x86_read_cpuid(2147500029);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000003_ecx(void)
{
	return hy_x86_read_cpuid(2147500030);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000003_edx(void)
{
	return hy_x86_read_cpuid(2147500031);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000004_eax(void)
{
	return hy_x86_read_cpuid(2147504124);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000004_ebx(void)
{
	return hy_x86_read_cpuid(2147504125);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000004_ecx(void)
{
	return hy_x86_read_cpuid(2147504126);
}

/* The processor's name (Fn8000_0002) */
static inline uint64_t hy_x86_read_leaf_80000004_edx(void)
{
	return hy_x86_read_cpuid(2147504127);
}

/* First-level caches and TLBs (AMD) (Fn8000_0005) */
static inline uint64_t hy_x86_read_leaf_80000005_eax(void)
{
	return hy_x86_read_cpuid(2147508220);
}

/* First-level caches and TLBs (AMD) (Fn8000_0005) */
static inline uint64_t hy_x86_read_leaf_80000005_ebx(void)
{
	return hy_x86_read_cpuid(2147508221);
}

/* First-level caches and TLBs (AMD) (Fn8000_0005) */
static inline uint64_t hy_x86_read_leaf_80000005_ecx(void)
{
	return hy_x86_read_cpuid(2147508222);
}

/* First-level caches and TLBs (AMD) (Fn8000_0005) */
static inline uint64_t hy_x86_read_leaf_80000005_edx(void)
{
	return hy_x86_read_cpuid(2147508223);
}

/* Further caches and TLBs (Fn8000_0006) */
static inline uint64_t hy_x86_read_leaf_80000006_eax(void)
{
	return hy_x86_read_cpuid(2147512316);
}

/* Further caches and TLBs (Fn8000_0006) */
static inline uint64_t hy_x86_read_leaf_80000006_ebx(void)
{
	return hy_x86_read_cpuid(2147512317);
}

/* Further caches and TLBs (Fn8000_0006) */
static inline uint64_t hy_x86_read_leaf_80000006_ecx(void)
{
	return hy_x86_read_cpuid(2147512318);
}

/* Further caches and TLBs (Fn8000_0006) */
static inline uint64_t hy_x86_read_leaf_80000006_edx(void)
{
	return hy_x86_read_cpuid(2147512319);
}

/* The TSC's rate is constant (Fn8000_0007) */
static inline uint64_t hy_x86_read_leaf_80000007_edx(void)
{
	return hy_x86_read_cpuid(2147516415);
}

/* Width of addresses (Fn8000_0008) */
static inline uint64_t hy_x86_read_leaf_80000008_eax(void)
{
	return hy_x86_read_cpuid(2147520508);
}

/* Features (Fn8000_0008) */
static inline uint64_t hy_x86_read_leaf_80000008_ebx(void)
{
	return hy_x86_read_cpuid(2147520509);
}

/* What code may run faster with (Fn8000_001A) */
static inline uint64_t hy_x86_read_leaf_8000001a_eax(void)
{
	return hy_x86_read_cpuid(2147594236);
}

/* SVM revision (Fn8000_000A) */
static inline uint64_t hy_x86_read_leaf_8000000a_eax(void)
{
	return hy_x86_read_cpuid(2147528700);
}

/* How many ASIDs there are (Fn8000_000A) */
static inline uint64_t hy_x86_read_leaf_8000000a_ebx(void)
{
	return hy_x86_read_cpuid(2147528701);
}

/* SVM features (Fn8000_000A) */
static inline uint64_t hy_x86_read_leaf_8000000a_edx(void)
{
	return hy_x86_read_cpuid(2147528703);
}

/* x87, SSE and AVX registers as XSAVE stores them: 512 bytes, a header of 64, 256 bytes (APM 11.5) */
static inline void hy_x86_save_xsave(uint64_t area[104])
{
	__asm__ volatile("mov $7, %%eax\n\txor %%edx, %%edx\n\txsave64 %0" : "+m"(*(uint64_t (*)[104])area) : : "rax", "rdx", "cc");
}

static inline void hy_x86_restore_xsave(const uint64_t area[104])
{
	__asm__ volatile("fnclex\n\temms\n\tfildl %0\n\tmov $7, %%eax\n\txor %%edx, %%edx\n\txrstor64 %0" : : "m"(*(const uint64_t (*)[104])area) : "rax", "rdx", "cc", "memory");
}

/* dr{n} by its number; there are 4. */
static inline uint64_t hy_x86_read_dr(uint32_t number)
{
	switch (number) {
	case 0:
		return hy_x86_read_dr0();
	case 1:
		return hy_x86_read_dr1();
	case 2:
		return hy_x86_read_dr2();
	case 3:
		return hy_x86_read_dr3();
	default:
		return 0;
	}
}

static inline void hy_x86_write_dr(uint32_t number, uint64_t value)
{
	switch (number) {
	case 0:
		hy_x86_write_dr0(value);
		return;
	case 1:
		hy_x86_write_dr1(value);
		return;
	case 2:
		hy_x86_write_dr2(value);
		return;
	case 3:
		hy_x86_write_dr3(value);
		return;
	default:
		return;
	}
}

#endif
/* crc32 32b31d96 */
