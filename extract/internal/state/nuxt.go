package state

import (
	"strconv"
	"strings"

	"github.com/gisa-go/gisa/extract/internal/jsonld/loosejson"
)

// nuxt puts the arguments of Nuxt 2's wrapper into the state it returns:
// window.__NUXT__=(function(a,b){return {title:a}}("봄비",null)). The literal is
// s[at:end].
func nuxt(s string, at, end int, v value) root {
	r := root{"script", v}
	head := s[max(0, at-8192):at]
	open := strings.LastIndex(head, "function(")
	if open < 0 {
		return r
	}
	if strings.Contains(head[:open], "__NUXT__") {
		r.name = "window.__NUXT__"
	}
	names, _, ok := strings.Cut(head[open+len("function("):], ")")
	tail := strings.TrimLeft(s[end:], "; \t\r\n})")
	if !ok || !strings.HasPrefix(tail, "(") {
		return r
	}
	args, _, err := loosejson.ParseArgs(tail[1:])
	if err != nil {
		return r
	}
	bound := map[string]value{}
	for i, name := range strings.Split(names, ",") {
		if i < len(args.Items) {
			bound[strings.TrimSpace(name)] = args.Items[i]
		}
	}
	bind(&r.value, bound)
	return r
}

func bind(v *value, bound map[string]value) {
	if v.Kind == loosejson.Name {
		if arg, ok := bound[v.Text]; ok && len(arg.Items) == 0 {
			v.Kind, v.Text = arg.Kind, arg.Text
		}
		return
	}
	for i := range v.Items {
		bind(&v.Items[i], bound)
	}
}

// undevalue puts Nuxt 3's payload together: an array whose objects and arrays
// name their elements by their place in it.
func undevalue(v value) value {
	if v.Kind != loosejson.Array {
		return v
	}
	d := devalue{all: v.Items, left: loosejson.MaxValues}
	return d.at("0", 0)
}

type devalue struct {
	all  []value
	left int // values still to give: shared ones are copied
}

func (d *devalue) at(index string, depth int) value {
	const deepest = 32
	i, err := strconv.Atoi(index)
	if d.left--; err != nil || i < 0 || i >= len(d.all) || depth > deepest || d.left < 0 {
		return value{}
	}
	v := d.all[i]
	items := v.Items
	if v.Kind == loosejson.Array && len(items) == 2 && items[0].Kind == loosejson.String {
		return d.at(items[1].Text, depth+1) // ["Reactive", 7]
	}
	if v.Kind != loosejson.Array && v.Kind != loosejson.Object {
		return v
	}
	v.Items = nil
	for _, item := range items {
		if d.left < 0 {
			break
		}
		e := d.at(item.Text, depth+1)
		e.Key = item.Key
		v.Items = append(v.Items, e)
	}
	return v
}
