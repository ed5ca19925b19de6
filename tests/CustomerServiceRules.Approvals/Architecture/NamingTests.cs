using System.Reflection;
using System.Text.RegularExpressions;
using CustomerServiceRules.Approvals.Api;
using CustomerServiceRules.Approvals.Engines;

namespace CustomerServiceRules.Approvals.Architecture;

public sealed partial class NamingTests
{
    /// <summary>Words that say nothing wherever they stand in a name.</summary>
    private static readonly HashSet<string> Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Impl", "Wrapper"];

    /// <summary>
    /// Words that say nothing as the thing that a name names; <c>DataList</c> is a list of data, <c>ListData</c> is nothing.
    /// </summary>
    private static readonly HashSet<string> EmptyAtTheEnd = ["Info", "Data", "Base", "Common"];

    private static readonly string[] RolesOfTheDocuments = ["CustomerServiceManager", "CustomerManager", "MarketManager", "StoreManager"];

    [Theory]
    [MemberData(nameof(OwnAssemblies.Names), MemberType = typeof(OwnAssemblies))]
    public void Names_OfTypesAndMembers_HaveNoEmptyWords(string assembly) =>
        OwnAssemblies.TypesOf(assembly).SelectMany(NamesOf).Where(name => IsEmpty(name.Split('.')[^1])).Should().BeEmpty();

    [Fact]
    public void EmptyWords_AreFound() =>
        new[] { "RuleManager", "StringUtils", "CustomerInfo", "Data", "PolicyBase", "DataList", "DedicatedCustomerManager", "Database", "Baseline" }.Where(IsEmpty)
            .Should().Equal("RuleManager", "StringUtils", "CustomerInfo", "Data", "PolicyBase");

    private static bool IsEmpty(string name)
    {
        var words = Word().Matches(RolesOfTheDocuments.Aggregate(name, (rest, role) => rest.Replace(role, "", StringComparison.Ordinal))).Select(match => match.Value).ToList();
        return words.Exists(Empty.Contains) || (words.Count > 0 && EmptyAtTheEnd.Contains(words[^1]));
    }

    /// <summary>The types and members of our own making; names that the engines' contract asks for are not.</summary>
    private static IEnumerable<string> NamesOf(Type type)
    {
        var contract = ContractFile.FindInAny(EngineNames.InContract(type.Namespace ?? ""), new TypeNames(new ContractNotation(), type.Namespace).Write(type));
        if (contract is not null)
            return [];

        var members = type.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(member => !member.Name.Contains('<', StringComparison.Ordinal) && !member.Name.Contains('.', StringComparison.Ordinal) && !IsOverride(member)
                && !ContractFile.NamesMember(member.Name))
            .Select(member => $"{type.FullName}.{member.Name}");
        return members.Prepend(type.Name.Split('`')[0]);
    }

    private static bool IsOverride(MemberInfo member) => member is MethodInfo { IsVirtual: true } method && method.GetBaseDefinition() != method;

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")]
    private static partial Regex Word();
}
