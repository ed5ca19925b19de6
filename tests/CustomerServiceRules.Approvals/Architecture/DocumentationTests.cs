using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed partial class DocumentationTests
{
    private static readonly HashSet<string> Fillers =
        ["the", "a", "an", "of", "its", "this", "that", "to", "for", "gets", "get", "sets", "set", "or", "and", "is", "whether", "new", "value"];

    [Theory]
    [MemberData(nameof(OwnAssemblies.Packages), MemberType = typeof(OwnAssemblies))]
    public void Summaries_SayMoreThanTheNameOfTheMember(string package)
    {
        var parametersOfRecords = Members(package)
            .SelectMany(type => type.Elements("param").Select(parameter => $"P:{type.Attribute("name")!.Value[2..]}.{parameter.Attribute("name")!.Value}"))
            .ToHashSet();

        Members(package).Where(member => !parametersOfRecords.Contains(member.Attribute("name")!.Value) && Echoes(NameOf(member), member.Element("summary")))
            .Select(member => $"{member.Attribute("name")!.Value}: {member.Element("summary")!.Value.Trim()}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OwnAssemblies.Packages), MemberType = typeof(OwnAssemblies))]
    public void Tags_OfTheDocumentation_AreNotEmpty(string package) =>
        Members(package).SelectMany(member => member.Elements().Where(IsEmpty).Select(tag => $"{member.Attribute("name")!.Value}: {tag}"))
            .Should().BeEmpty();

    [Theory]
    [InlineData("EditionPrint", "The edition print.", true)]
    [InlineData("EditionPrint", "Gets or sets the edition print.", true)]
    [InlineData("Clauses", "The clauses.", true)]
    [InlineData("Clauses", "The clauses it cites, the most specific first.", false)]
    public void Echo_IsFound(string name, string summary, bool echoes) =>
        Echoes(name, new XElement("summary", summary)).Should().Be(echoes);

    private static bool IsEmpty(XElement tag) =>
        tag.Name.LocalName is "summary" or "param" or "typeparam" or "returns" or "remarks" or "exception" or "value"
        && !tag.Elements().Any() && string.IsNullOrWhiteSpace(tag.Value);

    private static bool Echoes(string name, XElement? summary)
    {
        if (summary is null || summary.Elements().Any())
            return false;
        var named = Words(name).ToHashSet();
        return Words(summary.Value).Where(word => !Fillers.Contains(word)).All(named.Contains);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The simple name of a documented member: <c>M:A.B.C(System.Int32)</c> gives C.</summary>
    private static string NameOf(XElement member) => member.Attribute("name")!.Value.Split('(')[0].Split('.', ':')[^1];

    private static IEnumerable<XElement> Members(string package) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")).Descendants("member");

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();
}
