/* Generated from desc/arch/x86_64/registers.yaml by `./halyard gen`; do not edit. */
#include <halyard/arch/shown.h>

/* Sorted by key. */
static const struct hy_x86_shown rows[] = {
	/* leaf_0_eax, leaf_0_ebx, leaf_0_ecx, leaf_0_edx: Largest basic leaf (Fn0000_0000) */
	{ 0x3ff, { 0x0, 0xffffffff, 0xffffffff, 0xffffffff }, { 0xd, 0x0, 0x0, 0x0 } },
	/* leaf_1_eax, leaf_1_ebx, leaf_1_ecx, leaf_1_edx: Family, model, stepping (Fn0000_0001) */
	{ 0x7ff, { 0xffffffff, 0xff00, 0x76da3203, 0xf8bab7f }, { 0x0, 0x10000, 0x80000000, 0x0 } },
	/* leaf_2_eax, leaf_2_ebx, leaf_2_ecx, leaf_2_edx: Caches by descriptors (Intel) (SDM 2A CPUID 02H) */
	{ 0xbff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_4_0_eax, leaf_4_0_ebx, leaf_4_0_ecx, leaf_4_0_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	{ 0x1000, { 0x3fff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_4_1_eax, leaf_4_1_ebx, leaf_4_1_ecx, leaf_4_1_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	{ 0x1001, { 0x3fff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_4_2_eax, leaf_4_2_ebx, leaf_4_2_ecx, leaf_4_2_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	{ 0x1002, { 0x3fff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_4_3_eax, leaf_4_3_ebx, leaf_4_3_ecx, leaf_4_3_edx: A cache (Intel); how many share it is hidden (SDM 2A CPUID
	 * 04H) */
	{ 0x1003, { 0x3fff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_6_eax: Power: the APIC's timer never stops (Fn0000_0006) */
	{ 0x1bff, { 0x0, 0x0, 0x0, 0x0 }, { 0x4, 0x0, 0x0, 0x0 } },
	/* leaf_7_ebx, leaf_7_ecx, leaf_7_edx: Features (Fn0000_0007) */
	{ 0x1c00, { 0x0, 0x219c27e9, 0x18400704, 0x4410 }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_b_0_ebx, leaf_b_0_ecx: Threads of a core (Fn0000_000B) */
	{ 0x2c00, { 0x0, 0x0, 0x0, 0x0 }, { 0x0, 0x1, 0x100, 0x0 } },
	/* leaf_b_1_eax, leaf_b_1_ebx, leaf_b_1_ecx: All cores are in one package (Fn0000_000B) */
	{ 0x2c01, { 0x0, 0x0, 0x0, 0x0 }, { 0x8, 0x1, 0x201, 0x0 } },
	/* leaf_d_0_eax, leaf_d_0_ecx: What XCR0 may have (Fn0000_000D) */
	{ 0x3400, { 0x7, 0x0, 0x0, 0x0 }, { 0x0, 0x0, 0x340, 0x0 } },
	/* leaf_d_1_eax: XSAVE's other forms (Fn0000_000D) */
	{ 0x3401, { 0x7, 0x0, 0x0, 0x0 }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_d_2_eax, leaf_d_2_ebx: Bytes of the AVX state (Fn0000_000D) */
	{ 0x3402, { 0xffffffff, 0xffffffff, 0x0, 0x0 }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_40000000_eax, leaf_40000000_ebx, leaf_40000000_ecx, leaf_40000000_edx: Largest leaf of the hypervisor
	 * (Fn4000_0000) */
	{ 0x100003ff, { 0x0, 0x0, 0x0, 0x0 }, { 0x40000000, 0x796c6148, 0x48647261, 0x72657079 } },
	/* leaf_80000000_eax, leaf_80000000_ebx, leaf_80000000_ecx, leaf_80000000_edx: Largest extended leaf (Fn8000_0000) */
	{ 0x200003ff, { 0x0, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x8000001a, 0x0, 0x0, 0x0 } },
	/* leaf_80000001_eax, leaf_80000001_ecx, leaf_80000001_edx: Family, model, stepping (Fn8000_0001) */
	{ 0x200007ff, { 0xffffffff, 0x0, 0x2109f1, 0xedd3ab7f }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000002_eax, leaf_80000002_ebx, leaf_80000002_ecx, leaf_80000002_edx: The processor's name (Fn8000_0002) */
	{ 0x20000bff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000003_eax, leaf_80000003_ebx, leaf_80000003_ecx, leaf_80000003_edx: The processor's name (Fn8000_0002) */
	{ 0x20000fff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000004_eax, leaf_80000004_ebx, leaf_80000004_ecx, leaf_80000004_edx: The processor's name (Fn8000_0002) */
	{ 0x200013ff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000005_eax, leaf_80000005_ebx, leaf_80000005_ecx, leaf_80000005_edx: First-level caches and TLBs (AMD)
	 * (Fn8000_0005) */
	{ 0x200017ff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000006_eax, leaf_80000006_ebx, leaf_80000006_ecx, leaf_80000006_edx: Further caches and TLBs (Fn8000_0006) */
	{ 0x20001bff, { 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000007_edx: The TSC's rate is constant (Fn8000_0007) */
	{ 0x20001fff, { 0x0, 0x0, 0x0, 0x100 }, { 0x0, 0x0, 0x0, 0x0 } },
	/* leaf_80000008_eax, leaf_80000008_ebx: Width of addresses (Fn8000_0008) */
	{ 0x200023ff, { 0xff, 0x5, 0x0, 0x0 }, { 0x3000, 0x0, 0x0, 0x0 } },
	/* leaf_8000001a_eax: What code may run faster with (Fn8000_001A) */
	{ 0x20006bff, { 0xffffffff, 0x0, 0x0, 0x0 }, { 0x0, 0x0, 0x0, 0x0 } },
};

const struct hy_x86_shown *hy_x86_shown(uint32_t key)
{
	uint32_t low = 0, high = sizeof(rows) / sizeof(rows[0]);

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (rows[middle].key < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low < sizeof(rows) / sizeof(rows[0]) && rows[low].key == key ? &rows[low] : NULL;
}
/* crc32 899cceb7 */
