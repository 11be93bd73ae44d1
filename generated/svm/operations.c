/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml by `./halyard gen`; do not edit. */
#include <halyard/svm/entry.h>
#include <halyard/svm/features.h>
#include <halyard/svm/needs.h>
#include <halyard/svm/operations.h>
#include <halyard/svm/stage2.h>

const struct hy_x86_ops hy_svm_ops = {
	.name = "svm",
	.stage2_formats = hy_svm_stage2_formats,
	.features_probe = hy_svm_features_probe,
	.entry_check = hy_svm_entry_check,
	.needs = hy_svm_needs,
	.needs_met = hy_svm_needs_met,
	.enable = hy_svm_enable,
	.disable = hy_svm_disable,
	.enter = hy_svm_enter,
	.dispatch = hy_svm_dispatch,
	.bind = hy_svm_bind,
	.unbind = hy_svm_unbind,
	.save = hy_svm_save,
	.load = hy_svm_load,
	.finished = hy_svm_finished,
	.window = hy_svm_window,
};
/* crc32 af52b362 */
