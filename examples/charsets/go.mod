module github.com/gisa-go/gisa/examples/charsets

go 1.26.0

replace github.com/gisa-go/gisa => ../..

require (
	github.com/gisa-go/gisa v0.0.0-00010101000000-000000000000
	github.com/saintfish/chardet v0.0.0-20230101081208-5e3ef4b5456d
	github.com/wlynxg/chardet v1.0.5
	golang.org/x/net v0.62.0
	golang.org/x/text v0.43.0
)
