/* Generated from desc/arch/vmx/controls.yaml, desc/arch/x86_64/sysregs.yaml by `./halyard gen`; do not edit. */
#include <halyard/vmx/maps.h>

/* desc/arch/vmx/controls.yaml#maps.msr */
void hy_vmx_fill_msr(uint8_t map[4096])
{
	__builtin_memset(map, 0xff, 4096);
	map[0x2e] = 0x8f; /* sysenter_cs, sysenter_esp, sysenter_eip */
	map[0x410] = 0xe1; /* star, lstar, cstar, sfmask */
	map[0x420] = 0xf0; /* fs_base, gs_base, kernel_gs_base, tsc_aux */
	map[0x82e] = 0x8f; /* sysenter_cs, sysenter_esp, sysenter_eip */
	map[0xc10] = 0xe1; /* star, lstar, cstar, sfmask */
	map[0xc20] = 0xf0; /* fs_base, gs_base, kernel_gs_base, tsc_aux */
}
/* crc32 d6898f4e */
