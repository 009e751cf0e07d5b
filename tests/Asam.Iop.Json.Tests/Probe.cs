namespace Asam.Iop.Json.Tests;
public class Probe
{
    [Fact]
    public void Show()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Programs")).Order())
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (!PlanDocument.TryRead(bytes, out var plan, out var errors)) { Console.WriteLine(path); foreach (var e in errors) Console.WriteLine("   " + e); continue; }
            byte[] w = PlanDocument.WriteUtf8(plan, DocumentLayout.Indented);
            Assert.Equal(plan, PlanDocument.Read(w));
            Assert.Equal(w, PlanDocument.WriteUtf8(PlanDocument.Read(w), DocumentLayout.Indented));
        }
        string block = """{"service":"group","minutes":90}""";
        string session = """{"blocks":[""" + block + "]}";
        string P(string phases) => """{"id":"x","phases":[""" + phases + "]}";
        string Ph(string days) => P("""{"level":"2.1","weeks":1,"days":[""" + days + "]}");
        string[] docs = ["", "  \n", "{", "[", "null", "1", "\"x\"", "{}", "{x}", "{\"id\":", "{\"id\"", "{\"id\":tru", "{\"id\":\"abc", "{\"id\":\"abc\\", "{\"id\":\"a\nb\"}", "{\"id\":\"a\\qb\"}", "{\"id\":1}x", "{\"id\":1,}", "{'id':1}", "{“id”:1}", "{\"id\":1 /* c */}", "// x\n{}", "{}{}", "{\"id\":-}", "{\"id\":01}", "{\"id\":1.}", "{\"id\":1e}", "{\"id\":+1}", "{\"id\":NaN}", "{\"a\":1,\"b\":2,\"id\":\"x\",\"id\":\"y\",\"phases\":null}",
          new string('[', 50), "{\"a\":" + new string('[', 50), P(""), P("{}"), Ph("{}"), Ph("""{"sessions":[]}"""), Ph("""{"sessions":[{"blocks":[]}]}"""), Ph("""{"sessions":[{"blocks":[{}]}]}"""),
          Ph("""{"day":"monday","sessions":[X]},"""+"\n"+"""{"day":"monday","sessions":[X]}""").Replace("X", session),
          Ph("""{"day":"Monday","sessions":[X]}""").Replace("X", session), Ph("""{"day":"monday","sessions":[{"start":"23:00","blocks":[{"service":"grup","minutes":90.5},{"service":"family","groupType":"x","size":0,"name":"n","minutes":1441}]}]}"""),
          P("""{"level":"9","days":[]},{"level":2.1,"days":[],"alternating":[]}"""), P("""{"level":"2.1","days":[]},{"level":"2.1","days":[]}"""), "{\"id\":\"\\ud800\",\"title\":\"\\u0007\",\"source\":\"\",\"phases\":[]}", "{\"id\":\"\ud800\",\"phases\":[]}", "{\"id\":\"\\u0007\",\"\\u0007\\n\":1,\"phases\":[]}",
          "{\"id\":\"x\",\"age\":1e999999999,\"format\":2,\"phases\":true}"
        ];
        foreach (string doc in docs) { PlanDocument.TryRead(doc, out _, out var errors); Console.WriteLine(doc.Length > 200 ? doc[..200] : doc); foreach (var e in errors) Console.WriteLine("      " + e); }
    }
}
