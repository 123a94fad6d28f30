package wire

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/assize/assize/runtime/kernel"
	"github.com/assize/assize/runtime/ssz"
)

func TestGenesis(t *testing.T) {
	cfg := &kernel.GenesisConfig{
		Time: 1_700_000_000, Settings: kernel.DefaultSettings(9),
		Accounts: []kernel.GenesisAccount{
			{Address: kernel.Address{1}, Role: kernel.RoleOperator}, {Address: kernel.Address{2, 0xff}, Role: kernel.RoleUser},
		},
	}
	data, err := EncodeGenesis(cfg)
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeGenesis(data)
	if err != nil || !reflect.DeepEqual(got, cfg) {
		t.Fatalf("expected %+v, got %+v, %v", cfg, got, err)
	}
	for name, change := range map[string][2]string{
		"unknown field":  {`"time":`, `"tyme":`},
		"role":           {`"operator"`, `"king"`},
		"address":        {"0x0100", "0x010"},
		"address digits": {"0x0100", "0x01zz"},
		"no prefix":      {"0x0100", "000100"},
		"settings":       {`"call_gas":805306368`, `"call_gas":0`},
		"negative":       {`"chain_id":9`, `"chain_id":-9`},
		"more behind":    {`}]}`, `}]}}`},
	} {
		changed := strings.Replace(string(data), change[0], change[1], 1)
		if changed == string(data) {
			t.Errorf("%s: %s has no %q", name, data, change[0])
		}
		if _, err := DecodeGenesis([]byte(changed)); err == nil {
			t.Errorf("%s: expected an error for %s", name, changed)
		}
	}
	for name, spoil := range map[string]func(*kernel.GenesisConfig){
		"no accounts": func(c *kernel.GenesisConfig) { c.Accounts = nil },
		"role":        func(c *kernel.GenesisConfig) { c.Accounts = []kernel.GenesisAccount{{}} },
		"settings":    func(c *kernel.GenesisConfig) { c.Settings.BlockGas = 0 },
	} {
		bad := *cfg
		spoil(&bad)
		if _, err := EncodeGenesis(&bad); err == nil {
			t.Errorf("%s: expected an error", name)
		}
	}
}

func TestHash(t *testing.T) {
	want := Hash(ssz.Uint64(0x1234abcd))
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got Hash
	if err := json.Unmarshal(text, &got); err != nil || got != want {
		t.Fatalf("expected %v, got %v, %v", want, got, err)
	}
	good := ssz.Root(want).String()
	for _, bad := range []string{"", good[1:], good + "0", strings.ToUpper(good), "x" + good[1:], "0x" + good[2:]} {
		if err := got.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("expected an error for %q", bad)
		}
	}
}

func TestDecode(t *testing.T) {
	for text, good := range map[string]bool{
		`{"number":3}`: true, ` {"number":3} `: true, `{"number":3}}`: false, `{"number":3}{}`: false,
		`{"number":-1}`: false, `{"nummer":3}`: false, ``: false, `[]`: false, `{"number":18446744073709551616}`: false,
	} {
		var r NumberRequest
		if err := Decode([]byte(text), &r); (err == nil) != good {
			t.Errorf("%s: expected it to be good: %v, got %v", text, good, err)
		}
	}
}

// TestCodes checks that every code says something of its own.
func TestCodes(t *testing.T) {
	seen := make(map[string]Code)
	for c := Code(0); c < 300; c++ {
		text := c.String()
		if strings.HasPrefix(text, "code ") || strings.HasPrefix(text, "refusal ") {
			continue
		}
		if other, ok := seen[text]; ok {
			t.Errorf("codes %d and %d both say %q", other, c, text)
		}
		seen[text] = c
	}
	if len(seen) < 30 {
		t.Errorf("expected more than 30 codes with words, got %d", len(seen))
	}
}

// TestBlockInput checks that what is malformed is no input, and that each
// call knows its transaction.
func TestBlockInput(t *testing.T) {
	call := func(seq uint64) []byte {
		c := kernel.SignedCall{Call: kernel.Call{Seq: seq}}
		return c.Encode()
	}
	in, index := BlockInput(5, 6, [][]byte{[]byte("x"), call(1), nil, call(2)})
	if in.Height != 5 || in.Time != 6 || len(in.Calls) != 2 || in.Calls[0].Seq != 1 || in.Calls[1].Seq != 2 {
		t.Errorf("got %+v", in)
	}
	if !reflect.DeepEqual(index, []int{1, 3}) {
		t.Errorf("expected transactions 1 and 3, got %v", index)
	}
}
