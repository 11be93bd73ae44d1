/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
/* The same functions for tests on another machine: the hardware's registers are an array that tests fill and look into. */
#ifndef HALYARD_ARCH_ACCESS_H
#define HALYARD_ARCH_ACCESS_H

#include <halyard/arch/register_ids.h>
#include <stdint.h>

#define HY_X86_HOST_REGISTERS 1
extern uint64_t hy_x86_host_registers[HY_X86_REG_COUNT];

/* Functions of the port that move registers by their encoding; here the array does. */
uint64_t hy_x86_read_cpuid(uint32_t encoding);

static inline uint64_t hy_x86_read_dr0(void)
{
	return hy_x86_host_registers[HY_X86_REG_DR0];
}

static inline void hy_x86_write_dr0(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_DR0] = value;
}

static inline uint64_t hy_x86_read_dr1(void)
{
	return hy_x86_host_registers[HY_X86_REG_DR1];
}

static inline void hy_x86_write_dr1(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_DR1] = value;
}

static inline uint64_t hy_x86_read_dr2(void)
{
	return hy_x86_host_registers[HY_X86_REG_DR2];
}

static inline void hy_x86_write_dr2(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_DR2] = value;
}

static inline uint64_t hy_x86_read_dr3(void)
{
	return hy_x86_host_registers[HY_X86_REG_DR3];
}

static inline void hy_x86_write_dr3(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_DR3] = value;
}

static inline uint64_t hy_x86_read_host_dr6(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_DR6];
}

static inline void hy_x86_write_host_dr6(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_DR6] = value;
}

static inline uint64_t hy_x86_read_host_dr7(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_DR7];
}

static inline void hy_x86_write_host_dr7(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_DR7] = value;
}

static inline uint64_t hy_x86_read_host_debugctl(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_DEBUGCTL];
}

static inline void hy_x86_write_host_debugctl(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_DEBUGCTL] = value;
}

static inline uint64_t hy_x86_read_host_ldtr(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_LDTR];
}

static inline void hy_x86_write_host_ldtr(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_LDTR] = (uint16_t)value;
}

static inline uint64_t hy_x86_read_tsc_aux(void)
{
	return hy_x86_host_registers[HY_X86_REG_TSC_AUX];
}

static inline void hy_x86_write_tsc_aux(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_TSC_AUX] = value;
}

static inline uint64_t hy_x86_read_xss(void)
{
	return hy_x86_host_registers[HY_X86_REG_XSS];
}

static inline void hy_x86_write_xss(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_XSS] = value;
}

static inline uint64_t hy_x86_read_xcr0(void)
{
	return hy_x86_host_registers[HY_X86_REG_XCR0];
}

static inline void hy_x86_write_xcr0(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_XCR0] = value;
}

static inline uint64_t hy_x86_read_tsc(void)
{
	return hy_x86_host_registers[HY_X86_REG_TSC];
}

static inline uint64_t hy_x86_read_host_cr4(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_CR4];
}

static inline void hy_x86_write_host_cr4(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_CR4] = value;
}

static inline uint64_t hy_x86_read_host_efer(void)
{
	return hy_x86_host_registers[HY_X86_REG_HOST_EFER];
}

static inline void hy_x86_write_host_efer(uint64_t value)
{
	hy_x86_host_registers[HY_X86_REG_HOST_EFER] = value;
}

static inline uint64_t hy_x86_read_leaf_0_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_0_EAX];
}

static inline uint64_t hy_x86_read_leaf_0_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_0_EBX];
}

static inline uint64_t hy_x86_read_leaf_0_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_0_ECX];
}

static inline uint64_t hy_x86_read_leaf_0_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_0_EDX];
}

static inline uint64_t hy_x86_read_leaf_1_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_1_EAX];
}

static inline uint64_t hy_x86_read_leaf_1_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_1_EBX];
}

static inline uint64_t hy_x86_read_leaf_1_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_1_ECX];
}

static inline uint64_t hy_x86_read_leaf_1_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_1_EDX];
}

static inline uint64_t hy_x86_read_leaf_2_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_2_EAX];
}

static inline uint64_t hy_x86_read_leaf_2_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_2_EBX];
}

static inline uint64_t hy_x86_read_leaf_2_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_2_ECX];
}

static inline uint64_t hy_x86_read_leaf_2_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_2_EDX];
}

static inline uint64_t hy_x86_read_leaf_4_0_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_0_EAX];
}

static inline uint64_t hy_x86_read_leaf_4_0_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_0_EBX];
}

static inline uint64_t hy_x86_read_leaf_4_0_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_0_ECX];
}

static inline uint64_t hy_x86_read_leaf_4_0_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_0_EDX];
}

static inline uint64_t hy_x86_read_leaf_4_1_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_1_EAX];
}

static inline uint64_t hy_x86_read_leaf_4_1_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_1_EBX];
}

static inline uint64_t hy_x86_read_leaf_4_1_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_1_ECX];
}

static inline uint64_t hy_x86_read_leaf_4_1_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_1_EDX];
}

static inline uint64_t hy_x86_read_leaf_4_2_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_2_EAX];
}

static inline uint64_t hy_x86_read_leaf_4_2_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_2_EBX];
}

static inline uint64_t hy_x86_read_leaf_4_2_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_2_ECX];
}

static inline uint64_t hy_x86_read_leaf_4_2_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_2_EDX];
}

static inline uint64_t hy_x86_read_leaf_4_3_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_3_EAX];
}

static inline uint64_t hy_x86_read_leaf_4_3_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_3_EBX];
}

static inline uint64_t hy_x86_read_leaf_4_3_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_3_ECX];
}

static inline uint64_t hy_x86_read_leaf_4_3_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_4_3_EDX];
}

static inline uint64_t hy_x86_read_leaf_6_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_6_EAX];
}

static inline uint64_t hy_x86_read_leaf_7_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_7_EBX];
}

static inline uint64_t hy_x86_read_leaf_7_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_7_ECX];
}

static inline uint64_t hy_x86_read_leaf_7_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_7_EDX];
}

static inline uint64_t hy_x86_read_leaf_b_0_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_0_EBX];
}

static inline uint64_t hy_x86_read_leaf_b_0_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_0_ECX];
}

static inline uint64_t hy_x86_read_leaf_b_0_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_0_EDX];
}

static inline uint64_t hy_x86_read_leaf_b_1_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_1_EAX];
}

static inline uint64_t hy_x86_read_leaf_b_1_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_1_EBX];
}

static inline uint64_t hy_x86_read_leaf_b_1_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_1_ECX];
}

static inline uint64_t hy_x86_read_leaf_b_1_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_B_1_EDX];
}

static inline uint64_t hy_x86_read_leaf_d_0_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_0_EAX];
}

static inline uint64_t hy_x86_read_leaf_d_0_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_0_EBX];
}

static inline uint64_t hy_x86_read_leaf_d_0_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_0_ECX];
}

static inline uint64_t hy_x86_read_leaf_d_1_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_1_EAX];
}

static inline uint64_t hy_x86_read_leaf_d_1_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_1_EBX];
}

static inline uint64_t hy_x86_read_leaf_d_2_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_2_EAX];
}

static inline uint64_t hy_x86_read_leaf_d_2_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_D_2_EBX];
}

static inline uint64_t hy_x86_read_leaf_40000000_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_40000000_EAX];
}

static inline uint64_t hy_x86_read_leaf_40000000_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_40000000_EBX];
}

static inline uint64_t hy_x86_read_leaf_40000000_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_40000000_ECX];
}

static inline uint64_t hy_x86_read_leaf_40000000_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_40000000_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000000_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000000_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000000_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000000_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000000_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000000_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000000_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000000_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000001_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000001_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000001_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000001_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000001_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000001_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000002_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000002_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000002_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000002_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000002_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000002_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000002_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000002_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000003_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000003_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000003_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000003_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000003_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000003_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000003_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000003_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000004_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000004_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000004_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000004_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000004_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000004_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000004_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000004_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000005_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000005_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000005_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000005_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000005_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000005_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000005_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000005_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000006_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000006_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000006_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000006_EBX];
}

static inline uint64_t hy_x86_read_leaf_80000006_ecx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000006_ECX];
}

static inline uint64_t hy_x86_read_leaf_80000006_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000006_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000007_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000007_EDX];
}

static inline uint64_t hy_x86_read_leaf_80000008_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000008_EAX];
}

static inline uint64_t hy_x86_read_leaf_80000008_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_80000008_EBX];
}

static inline uint64_t hy_x86_read_leaf_8000001a_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_8000001A_EAX];
}

static inline uint64_t hy_x86_read_leaf_8000000a_eax(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_8000000A_EAX];
}

static inline uint64_t hy_x86_read_leaf_8000000a_ebx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_8000000A_EBX];
}

static inline uint64_t hy_x86_read_leaf_8000000a_edx(void)
{
	return hy_x86_host_registers[HY_X86_REG_LEAF_8000000A_EDX];
}

static inline void hy_x86_save_xsave(uint64_t area[104])
{
	__builtin_memcpy(area, &hy_x86_host_registers[HY_X86_REG_XSAVE], 832);
}

static inline void hy_x86_restore_xsave(const uint64_t area[104])
{
	__builtin_memcpy(&hy_x86_host_registers[HY_X86_REG_XSAVE], area, 832);
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
/* crc32 8bf028f9 */
