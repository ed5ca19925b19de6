using System.Reflection;
using System.Text;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>Lists what an assembly offers to other assemblies, sorted by namespace, type and member.</summary>
internal static class PublicApi
{
    public static IEnumerable<TypeText> TypesOf(Assembly assembly, Notation notation) => assembly.GetExportedTypes()
        .Select(type => new TypeText(type, notation))
        .OrderBy(text => text.Type.Namespace, StringComparer.Ordinal)
        .ThenBy(text => text.Name, StringComparer.Ordinal);

    public static string Describe(Assembly assembly)
    {
        var root = assembly.GetName().Name!;
        var text = new StringBuilder();
        foreach (var space in TypesOf(assembly, new PackageNotation(root)).GroupBy(type => type.Type.Namespace))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space)
            {
                text.Append("  ").Append(type.Header).Append('\n');
                foreach (var member in type.Members)
                    text.Append("    ").Append(member.Text).Append('\n');
            }
        }

        return text.ToString();
    }
}
