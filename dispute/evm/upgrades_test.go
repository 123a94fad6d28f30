package evm

import "github.com/assize/assize/runtime/kernel"

// upgrades has upgrades that are announced and rejected, and that come before
// calls and deliveries.
func (c *world) upgrades() {
	badly, upgraded := c.state.Programs(), c.state.Instances()
	upgrade := func(from, target, program, gas uint64) {
		in := kernel.UpgradeInput{Program: program, Gas: gas}
		c.do(from, kernel.KindUpgrade, target, 1000+2*gas, in.Encode())
	}
	apply := func(target uint64) { c.do(0, kernel.KindApply, target, 100_000, []byte{0}) }
	message := func(target byte) { c.do(0, kernel.KindApply, 0, 200_000, emitInput(target, 1, 100, 0)) }

	c.deploy(4)
	c.do(0, kernel.KindCreate, badly, 100_000, []byte{0})
	c.do(0, kernel.KindUpgrade, 0, 5_000, make([]byte, 23))
	c.do(0, kernel.KindUpgrade, 0, 999, make([]byte, 24))
	c.do(0, kernel.KindUpgrade, 0, 1_001, (&kernel.UpgradeInput{Gas: 1}).Encode())
	upgrade(0, 0, 1<<40, 9)
	upgrade(0, 0, 2, 9)       // nothing can be imported to it
	upgrade(0, 1<<40, 0, 9)   // no instance
	upgrade(0, 4, 0, 9)       // a tombstone
	upgrade(0, 1, 0, 9)       // another's
	upgrade(0, 2, 0, 9)       // exports nothing
	upgrade(0, 0, 0, 499_500) // with a delivery's gas more than a block has
	upgrade(1, 1, 0, 23_999)  // too little gas for any instance
	upgrade(0, upgraded, 0, 100_000)
	c.block()
	c.block() // nothing is for instance 0, whose upgrade is due at the block's end
	message(0)
	c.block()

	c.do(0, kernel.KindApply, upgraded, 100_000, []byte{0}).Signature[5]++ // comes to nothing, the upgrade to something
	c.free()
	apply(0)
	apply(0)
	apply(1)
	apply(upgraded)
	c.block()

	upgrade(0, 0, badly, 100_000) // exports, but is not imported
	c.do(0, kernel.KindApply, 1, 100_000, []byte{bitStick})
	upgrade(1, 1, 0, 100_000)
	upgrade(1, 1, 0, 110_000) // in place of the one before
	message(0)
	message(1)
	c.block()
	c.block()

	later := kernel.UpgradeInput{Height: c.state.Height() + 3, Gas: 48_000}
	c.do(0, kernel.KindUpgrade, 0, 200_000, later.Encode())
	c.block()
	apply(0)
	upgrade(0, 3, 0, 9) // exports nothing
	c.block()
	apply(0) // exports, and has too little gas for the import
	c.block()
}
