/* SPDX-License-Identifier: Apache-2.0 */
/* What the guest of two CPUs and the host know of each other. */
#ifndef TEST_SMP_H
#define TEST_SMP_H

#include "support_pc.h"

#define SHOOT 0x71         /* the vector that says: forget the page */
#define DONE 0x50          /* eax of the call behind all rounds */
#define WINDOW 0x50000000  /* where the guest's tables show one page or another */
#define DIRECTORY 0xc0000  /* tables of the window */
#define ENTRY 0xc1000
#define PAGE_EVEN 0xc2000  /* each begins with its number */
#define PAGE_ODD 0xc3000
#define TARGET_GATES 0xc4000
#define SHARED_ROUND 0xc5000
#define SHARED_ANSWER 0xc5040
#define SHARED_WRONG 0xc5080

#endif
