using CustomerServiceRules.TestData;

namespace CustomerServiceRules.Approvals.Engines;

/// <summary>A file of the engines' contract: types by namespace, each with a line for each member.</summary>
internal sealed class ContractFile
{
    private const string Folder = "tests/CustomerServiceRules.Approvals/contract";

    private readonly Dictionary<(string Namespace, string Name), ContractType> _types;

    private ContractFile(IEnumerable<ContractType> types) => _types = types.ToDictionary(type => (type.Namespace, type.Name));

    public static ContractFile Rules { get; } = Read("rule-engine.api.txt");

    public static ContractFile RuleTesting { get; } = Read("rule-testing.api.txt");

    public static ContractFile Machines { get; } = Read("state-machines.api.txt");

    public IEnumerable<ContractType> Types => _types.Values;

    public IEnumerable<string> Namespaces => Types.Select(type => type.Namespace).Distinct(StringComparer.Ordinal);

    /// <summary>The type in whichever file has it.</summary>
    public static ContractType? FindInAny(string @namespace, string name) =>
        new[] { Rules, RuleTesting, Machines }.Select(file => file.Find(@namespace, name)).FirstOrDefault(type => type is not null);

    /// <summary>Whether some type of the contract has a member of that name, which implementations then have too.</summary>
    public static bool NamesMember(string name) =>
        new[] { Rules, RuleTesting, Machines }.SelectMany(file => file.Types).SelectMany(type => type.Members)
            .Any(member => member.Contains($" {name}(", StringComparison.Ordinal) || member.Contains($" {name} {{", StringComparison.Ordinal));

    public ContractType? Find(string @namespace, string name) => _types.GetValueOrDefault((@namespace, name));

    private static ContractFile Read(string name)
    {
        List<ContractType> types = [];
        var space = "";
        foreach (var line in File.ReadLines(Path.Combine(SharedFiles.Root, Folder, name)))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
                types[^1].Members.Add(line.Trim());
            else if (line.StartsWith("  ", StringComparison.Ordinal))
                types.Add(ContractType.Parse(space, line.Trim()));
            else if (line.StartsWith("namespace ", StringComparison.Ordinal))
                space = line["namespace ".Length..].Trim();
            else if (line.Length > 0)
                throw new FormatException($"Found '{line}' in {name}, expected a namespace, a type indented by two or a member indented by four.");
        }

        return new ContractFile(types);
    }
}
