/* SPDX-License-Identifier: Apache-2.0 */
/* What the architecture-neutral part of the reference hypervisor needs from hypervisor/arch/<arch>, and the other way round.
 * One physical CPU; interrupts are masked throughout: they are taken out of guests, or noticed after host_wait. */
#ifndef HOST_H
#define HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Called by the start-up code with MMU, caches and stack ready; never returns. main.c of the hypervisor, or of a bare test. */
void host_main(void) __attribute__((noreturn));

/* UART and interrupt controller, in this order; to be called first of all. */
void host_init(void);

/* Where the launcher put the guest descriptor. */
const void *host_descriptor(void);
uint64_t host_ram_base(void);
/* The rest of host RAM, from the end of the image's memory up to `size` bytes of RAM, becomes mapped for reading and writing. */
void host_map_ram(uint64_t size);

void host_power_off(void) __attribute__((noreturn));

/* Counter ticks, ticks a second, and monotonic nanoseconds. */
uint64_t host_ticks(void);
uint64_t host_tick_rate(void);
uint64_t host_nanos(void);

/* Interrupts of the host, as the HAL hooks irq_fetch and irq_handler want them. host_irq_end deactivates. */
int64_t host_irq_fetch(void);
void host_irq_end(int64_t irq);
/* The interrupt of the host's own deadline timer, of its UART, and of a kick. */
int64_t host_irq_timer(void);
int64_t host_irq_uart(void);
void host_kick(uint32_t cpu);
/* Sets the deadline (host_nanos) of the host's own timer, or stops it. */
void host_timer_set(uint64_t deadline);
void host_timer_stop(void);
/* Returns when an interrupt is pending. */
void host_wait(void);

/* Makes what the host wrote visible to a guest that runs with its caches off, and to instruction fetches. */
void host_sync_caches(const void *start, uint64_t size);

/* The UART: putting waits while it is full, getting answers -1 when nothing has come. */
void uart_init(void);
void uart_put(uint8_t byte);
int uart_get(void);
void uart_receive_interrupt(bool on);

#endif
