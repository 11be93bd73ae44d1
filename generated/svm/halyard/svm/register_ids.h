/* Generated from desc/arch/x86_64/arch.yaml, desc/arch/svm/arch.yaml, desc/arch/x86_64/registers.yaml, desc/arch/svm/registers.yaml by
 * `./halyard gen`; do not edit. */
#ifndef HALYARD_SVM_REGISTER_IDS_H
#define HALYARD_SVM_REGISTER_IDS_H

/* Registers that functions move, by a number: for tests on another machine. */
enum hy_svm_register {
	HY_SVM_REG_VM_HSAVE_PA,
	HY_SVM_REG_VM_CR,
	HY_SVM_REG_COUNT,
};

#endif
/* crc32 8e80edd5 */
