/* SPDX-License-Identifier: Apache-2.0 */
/* What this hypervisor provides to the library. */
#ifndef HAL_H
#define HAL_H

#include <halyard/hal.h>
#include <halyard/percpu.h>
#include <halyard/vm.h>

/* The bound table; `missing` names a mandatory hook that was forgotten. */
enum hy_status hal_bind(const struct hy_hal **hal, const char **missing);

/* Whose guests and which CPU the hooks speak of. Before the guest runs. */
void hal_attach(struct hy_vm *vm, struct hy_percpu *cpu);

/* What the host does when its UART has received something; NULL: nothing. */
void hal_on_receive(void (*receive)(void));

#endif
