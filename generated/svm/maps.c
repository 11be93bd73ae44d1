/* Generated from desc/arch/svm/controls.yaml, desc/arch/x86_64/sysregs.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/maps.h>

/* desc/arch/svm/controls.yaml#maps.msr */
void hy_svm_fill_msr(uint8_t map[8192])
{
	__builtin_memset(map, 0xff, 8192);
	map[0x5d] = 0xc0; /* sysenter_cs, sysenter_esp, sysenter_eip */
	map[0x820] = 0x03; /* star, lstar, cstar */
	map[0x821] = 0xfc; /* sfmask */
	map[0x840] = 0x00; /* fs_base, gs_base, kernel_gs_base, tsc_aux */
}
/* crc32 0a41202d */
