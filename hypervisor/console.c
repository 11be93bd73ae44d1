/* SPDX-License-Identifier: Apache-2.0 */
/* A small formatted print onto the UART. */
#include "console.h"
#include "host.h"
#include <stdarg.h>

struct console_field { char pad; uint32_t width, longs; };

static void console_put(char c)
{
	if (c == '\n')
		uart_put('\r');
	uart_put((uint8_t)c);
}

static void console_number(uint64_t value, uint32_t base, const struct console_field *field)
{
	char digits[20];
	uint32_t count = 0;

	do {
		digits[count++] = "0123456789abcdef"[value % base];
		value /= base;
	} while (value != 0);
	for (uint32_t i = count; i < field->width; i++)
		console_put(field->pad);
	while (count > 0)
		console_put(digits[--count]);
}

static void console_string(const char *text)
{
	while (*text != 0)
		console_put(*text++);
}

static const char *console_parse(const char *format, struct console_field *field)
{
	field->pad = *format == '0' ? '0' : ' ';
	for (field->width = 0; *format >= '0' && *format <= '9'; format++)
		field->width = field->width * 10 + (uint32_t)(*format - '0');
	for (field->longs = 0; *format == 'l'; format++)
		field->longs++;
	return format;
}

static uint64_t console_unsigned(const struct console_field *field, va_list *arguments)
{
	if (field->longs > 1)
		return va_arg(*arguments, unsigned long long);
	return field->longs == 1 ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned int);
}

static int64_t console_signed(const struct console_field *field, va_list *arguments)
{
	if (field->longs > 1)
		return va_arg(*arguments, long long);
	return field->longs == 1 ? va_arg(*arguments, long) : va_arg(*arguments, int);
}

static void console_convert(char conversion, const struct console_field *field, va_list *arguments)
{
	int64_t number;

	switch (conversion) {
	case 's':
		console_string(va_arg(*arguments, const char *));
		break;
	case 'c':
		console_put((char)va_arg(*arguments, int));
		break;
	case 'd':
		number = console_signed(field, arguments);
		if (number < 0)
			console_put('-');
		console_number(number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number, 10, field);
		break;
	case 'u':
	case 'x':
		console_number(console_unsigned(field, arguments), conversion == 'x' ? 16 : 10, field);
		break;
	default:
		console_put(conversion);
	}
}

void console_print(const char *format, ...)
{
	va_list arguments;
	struct console_field field;

	va_start(arguments, format);
	while (*format != 0) {
		if (*format != '%') {
			console_put(*format++);
			continue;
		}
		format = console_parse(format + 1, &field);
		if (*format != 0)
			console_convert(*format++, &field, &arguments);
	}
	va_end(arguments);
}
