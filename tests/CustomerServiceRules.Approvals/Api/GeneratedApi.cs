using System.Text.RegularExpressions;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>Reads types and members out of the C# text that PublicApiGenerator writes, so that a second lister can confirm ours.</summary>
internal static partial class GeneratedApi
{
    /// <summary>What a compiler adds to records, and operators, which the two listers name in different ways.</summary>
    private static readonly HashSet<string> LeftOut = ["Equals", "GetHashCode", "ToString", "Deconstruct", "PrintMembers", "EqualityContract", "operator"];

    /// <summary>Each type as <c>Type</c> and each member as <c>Type.Member</c>, constructors by the name of the type.</summary>
    public static IReadOnlySet<string> NamesIn(string code)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var last = "";
        foreach (var line in code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '['))
        {
            if (line == "{")
                open.Push(last);
            else if (line == "}")
                open.Pop();
            else if (line.StartsWith("namespace ", StringComparison.Ordinal))
                last = "";
            else if (TypeName().Match(line) is { Success: true } type)
                names.Add(last = type.Groups[1].Value);
            else if (MemberName().Match(line) is { Success: true } member && !LeftOut.Contains(member.Groups[1].Value))
                names.Add($"{open.Peek()}.{member.Groups[1].Value}");
        }

        return names;
    }

    /// <summary>The same names from our own list.</summary>
    public static IReadOnlySet<string> NamesOf(IEnumerable<TypeText> types) => types
        .SelectMany(type => type.Members
            .Select(member => member.Member is System.Reflection.ConstructorInfo ? Simple(type.Type) : member.Member.Name.Split('.')[^1])
            .Concat(type.Type.IsEnum ? Enum.GetNames(type.Type) : [])
            .Where(name => !LeftOut.Contains(name) && !name.StartsWith("op_", StringComparison.Ordinal) && name != "Item")
            .Select(name => $"{Simple(type.Type)}.{name}").Append(Simple(type.Type)))
        .ToHashSet(StringComparer.Ordinal);

    private static string Simple(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^(?:public|protected)\b[^(]*?\b(?:class|struct|interface|enum|record|delegate \S+) (\w+)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^(?!where\b)[^({;=]*?\b(\w+)(?:<[\w, ]*>)?\s*(?:[({;=]|,$)")]
    private static partial Regex MemberName();
}
