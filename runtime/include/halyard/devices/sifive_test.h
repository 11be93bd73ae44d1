/* SPDX-License-Identifier: Apache-2.0 */
/* Halyard: the finisher of SiFive's test machines: a register through which a guest ends its run. The low half-word says how: 0x5555 powers
 * off, 0x3333 powers off with the failure code in the high half-word, 0x7777 resets. Device trees name it by syscon-poweroff and
 * syscon-reboot. The run ends with the exit system_down or system_reset. The register takes 16 and 32 bits and reads as zero; anything
 * else, and any other word, does nothing. */
#ifndef HALYARD_DEVICES_SIFIVE_TEST_H
#define HALYARD_DEVICES_SIFIVE_TEST_H

#include <halyard/bus.h>
#include <halyard/types.h>

HY_C_BEGIN

#define HY_SIFIVE_TEST_SIZE 0x1000u

struct hy_sifive_test {
	struct hy_device device; /* for hy_bus_add on the VM's MMIO bus */
	/* What the guest has said since the device was reset, for the host to read when the VM has stopped. */
	HY_ATOMIC(uint32_t) verdict; /* the word written; 0: nothing yet */
};

/* HY_E_INVALID: a NULL argument, base not aligned to 4 KiB. */
HY_MUST_CHECK enum hy_status hy_sifive_test_init(struct hy_sifive_test *test, uint64_t base);

/* True when the guest says that it failed; *code is its failure code then. Any CPU. */
bool hy_sifive_test_failed(const struct hy_sifive_test *test, uint16_t *code);

HY_C_END

#endif
