package event

// Refusal is a rule's typed no: the code of a refused call's receipt. Zero
// means none. The list is append-only: the numbers stand in receipts.
type Refusal uint32

// Refusals.
const (
	BadEvent       Refusal = 1  // the input is not an event, or one of another version
	BadKind        Refusal = 2  // the stream takes no events of this kind
	BadName        Refusal = 3  // a name or host has bytes that it must not have, or too many
	BadMask        Refusal = 4  // the same of a ban's mask
	TooManyParents Refusal = 5  // more than 8
	UnknownParent  Refusal = 6  // a parent is no event of this stream
	ParentTooOld   Refusal = 7  // a parent is further back than the rule remembers
	NotMember      Refusal = 8  // the author is not a member
	AlreadyMember  Refusal = 9  // the author is one
	Banned         Refusal = 10 // a ban's mask fits the author
	NotOperator    Refusal = 11 // only operators may do that
	NoTarget       Refusal = 12 // the account that the event names is not a member
	Protected      Refusal = 13 // the stream's owner cannot be made to go
	Full           Refusal = 14 // no room for one more member, ban or channel
	NoSuchBan      Refusal = 15 // no ban of that mask
	AlreadyBanned  Refusal = 16 // there is a ban of that mask
	NoSuchChannel  Refusal = 17 // the channel is not listed
	AlreadyListed  Refusal = 18 // the channel is listed
	NotOwner       Refusal = 19 // only the stream's owner may do that
	BadBirth       Refusal = 20 // the input of a create call is not what the rule wants
	BadNotice      Refusal = 21 // a message to the stream is not a notice about its owner
	BadState       Refusal = 22 // what an upgrade imports is no state of the rule
)

var refusals = [...]string{
	0:        "none",
	BadEvent: "bad event", BadKind: "bad kind", BadName: "bad name", BadMask: "bad mask",
	TooManyParents: "too many parents", UnknownParent: "unknown parent", ParentTooOld: "parent too old",
	NotMember: "not a member", AlreadyMember: "already a member", Banned: "banned",
	NotOperator: "not an operator", NoTarget: "no such member", Protected: "protected",
	Full: "full", NoSuchBan: "no such ban", AlreadyBanned: "already banned",
	NoSuchChannel: "no such channel", AlreadyListed: "already listed", NotOwner: "not the owner",
	BadBirth: "bad create input", BadNotice: "bad notice", BadState: "bad state",
}

// String names the refusal as reports do.
func (r Refusal) String() string {
	if int(r) < len(refusals) && refusals[r] != "" {
		return refusals[r]
	}
	return "unknown refusal"
}
