package abci

import (
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/program"
	"github.com/assize/assize/runtime/ssz"
)

// deployCacheSize is how many deploy calls a node remembers the check of.
const deployCacheSize = 256

// deploys checks deploy calls: the artifact must be what prepare makes of the
// module. The check costs milliseconds to seconds, so each is done once. Safe
// for concurrent use.
type deploys struct {
	cache *lru.Cache[ssz.Root, bool]
}

func newDeploys() *deploys {
	return &deploys{cache: lru.NewCache[ssz.Root, bool](deployCacheSize)}
}

// ok reports whether the artifact of a deploy call follows from its module.
func (d *deploys) ok(c *kernel.Call) bool {
	root := ssz.ByteList(c.Input, program.ByteDepth)
	if ok, known := d.cache.Get(root); known {
		return ok
	}
	ok := kernel.CheckDeploy(c.Input) == nil
	d.cache.Add(root, ok)
	return ok
}
