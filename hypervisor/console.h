/* SPDX-License-Identifier: Apache-2.0 */
/* The hypervisor's own messages, on the UART that also carries the guest's console. */
#ifndef CONSOLE_H
#define CONSOLE_H

/* %s %c %d %u %x %% with optional 0, width, l (a register's bits) and ll (64 bits). A newline goes out as carriage return and newline. */
void console_print(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
