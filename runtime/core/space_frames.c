/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of frames for stage-2 tables. The link stands in the frame itself, sixteen bits in the upper half of each of four words: a
 * walker that still looks at a table which has just been taken out finds no entry of any format present there. */
#include "space_walk.h"

#define LINK_WORDS 4u

void hy_space_frames_push(const struct hy_space *space, hy_phys *list, hy_phys frame)
{
	volatile uint32_t *words = hy_space_table(space, frame);
	uint64_t link = *list;

	if (words == NULL)
		return;
	for (uint32_t i = 0; i < LINK_WORDS; i++, link >>= 16)
		words[i] = (uint32_t)(link & 0xffff) << 16;
	*list = frame;
}

hy_phys hy_space_frames_pop(const struct hy_space *space, hy_phys *list, void **memory)
{
	hy_phys frame = *list;
	volatile uint32_t *words;
	uint64_t link = 0;

	if (frame == HY_PHYS_NONE)
		return HY_PHYS_NONE;
	*memory = hy_space_table(space, frame);
	if (*memory == NULL) {
		*list = HY_PHYS_NONE;
		return HY_PHYS_NONE;
	}
	words = *memory;
	for (uint32_t i = LINK_WORDS; i-- > 0;)
		link = link << 16 | words[i] >> 16;
	*list = link;
	memset(*memory, 0, HY_FRAME_SIZE);
	return frame;
}

void hy_space_frames_free(const struct hy_space *space, hy_phys *list)
{
	void *memory;

	for (;;) {
		hy_phys frame = hy_space_frames_pop(space, list, &memory);

		if (frame == HY_PHYS_NONE)
			return;
		hy_call_dealloc_frame(space->hal, frame);
	}
}

enum hy_status hy_space_frames_reserve(struct hy_walk *walk)
{
	const struct hy_space *space = walk->space;

	for (size_t i = 0; i < walk->needed; i++) {
		hy_phys frame = hy_call_alloc_frame(space->hal);

		if (frame == HY_PHYS_NONE) {
			hy_space_frames_free(space, &walk->spare);
			return HY_E_NO_MEMORY;
		}
		if (hy_call_phys_to_virt(space->hal, frame) == NULL) {
			hy_call_dealloc_frame(space->hal, frame);
			hy_space_frames_free(space, &walk->spare);
			return HY_E_NO_MEMORY;
		}
		hy_space_frames_push(space, &walk->spare, frame);
	}
	return HY_OK;
}
