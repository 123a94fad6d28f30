package contracts

import (
	"fmt"
	"reflect"
	"strings"
)

// describe prints a binding's error struct: its name without the contract's,
// and its fields with byte arrays as hex.
func describe(e any) string {
	v := reflect.Indirect(reflect.ValueOf(e))
	name := v.Type().Name()
	for _, contract := range []string{"Court", "Epochs", "Deposits", "StepVerifier"} {
		if rest, ok := strings.CutPrefix(name, contract); ok {
			name = rest
			break
		}
	}
	fields := make([]string, v.NumField())
	for i := range fields {
		value := v.Field(i).Interface()
		format := "%s %v"
		if v.Field(i).Kind() == reflect.Array {
			format = "%s %x"
		}
		fields[i] = fmt.Sprintf(format, strings.ToLower(v.Type().Field(i).Name), value)
	}
	if len(fields) == 0 {
		return name
	}
	return name + " (" + strings.Join(fields, ", ") + ")"
}
