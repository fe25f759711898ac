package main

import (
	"hash/fnv"
	"strings"
)

// codes disguises what tells one article or person without words: numbers of
// articles, email names, words in addresses. A number becomes another of the
// same length, the same by the same; times stay. An email name goes without its
// @ too.
func (d *disguise) codes(s string) string {
	if isTime(s) && len(s) < 120 {
		return s
	}
	least := 6
	if strings.HasPrefix(s, "/") || strings.Contains(s, "?") || strings.Contains(s, "://") {
		least = 5
	}
	var out strings.Builder
	for i := 0; i < len(s); {
		j := i
		switch {
		case isDigit(s[i]):
			for j < len(s) && isDigit(s[j]) {
				j++
			}
			isColour := j-i == 6 && i > 0 && s[i-1] == '#'
			if j-i >= least && !isColour {
				out.WriteString(number(s[i:j]))
			} else {
				out.WriteString(s[i:j])
			}
		case isMail(s[i]):
			for j < len(s) && j-i < 64 && (isMail(s[j]) || isDigit(s[j])) {
				j++
			}
			local := s[i:j]
			if j+1 < len(s) && s[j] == '@' && isMail(s[j+1]) {
				out.WriteString(d.mail(local))
			} else if known := d.mails[local]; known != "" && len(local) > 3 {
				out.WriteString(known)
			} else {
				for j = i; j < len(s) && isMail(s[j]); {
					j++
				}
				out.WriteString(s[i:j])
			}
		case s[i] == '%' && i+2 < len(s) && s[i+1] >= '8' && isHex(s[i+1]) && isHex(s[i+2]): // a letter beyond ASCII
			j = i + 3
		default:
			j++
			out.WriteByte(s[i])
		}
		i = j
	}
	return out.String()
}

func (d *disguise) mail(local string) string {
	if d.mails[local] == "" {
		d.mails[local] = mailNames[len(d.mails)%len(mailNames)]
	}
	return d.mails[local]
}

// number gives other digits for a number, the first one kept.
func number(s string) string {
	h := fnv.New64a()
	h.Write([]byte(s))
	seed := h.Sum64()
	b := []byte(s)
	for i := 1; i < len(b); i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		b[i] = '0' + byte(seed>>59)%10
	}
	return string(b)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isHex(c byte) bool { return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' }

// isMail tells the characters of an email name other than digits.
func isMail(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '_' || c == '-' || c == '+'
}
