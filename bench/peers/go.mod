module github.com/assize/assize/bench/peers

go 1.26.0

require (
	github.com/CosmWasm/wasmvm/v3 v3.0.7
	github.com/tetratelabs/wazero v1.12.0
)

require (
	github.com/davecgh/go-spew v1.1.1 // indirect
	github.com/google/btree v1.0.0 // indirect
	github.com/pmezard/go-difflib v1.0.0 // indirect
	github.com/shamaton/msgpack/v2 v2.2.0 // indirect
	github.com/stretchr/testify v1.8.1 // indirect
	golang.org/x/sys v0.44.0 // indirect
	gopkg.in/yaml.v3 v3.0.1 // indirect
)
