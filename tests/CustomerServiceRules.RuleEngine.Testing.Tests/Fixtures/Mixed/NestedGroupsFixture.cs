using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Mixed;

[Trait("Behaviour", "R60")]
public class NestedGroupsFixture : EngineFixture
{
    [Theory]
    [InlineData("a", 1)]
    [InlineData("bc", 1)]
    [InlineData("bd", 1)]
    [InlineData("bcd", 2)]
    [InlineData("abcd", 3)]
    [InlineData("b", 0)]
    [InlineData("cd", 0)]
    public void Fire_OrWithinAndWithinOr_FiresPerTrueAlternative(string letters, int expected)
    {
        Setup.Rule<Nested>();
        Session.InsertAll(letters.Select(l => new Notice(l.ToString())));
        Session.Fire().Should().Be(expected);
    }

    [Fact]
    public void Fire_RedundantAnds_ChangeNothing()
    {
        Setup.Rule<RedundantAnds>();
        Session.InsertAll(new object[] { new Customer("ann"), new Order("o", "ann"), new Complaint("k", "ann") });
        Session.Fire();
        FiredFacts().Should().Equal("ann,o,k");
    }

    [Fact]
    public void Retract_SharedFact_DeletesOnlyTheBranchesThatUseIt()
    {
        Setup.Rule<Nested>();
        var b = new Notice("b");
        Session.InsertAll(new[] { new Notice("a"), b, new Notice("c"), new Notice("d") });
        var deleted = 0;
        Session.Events.ActivationDeletedEvent += (_, _) => deleted++;
        Session.Retract(b);
        deleted.Should().Be(2);
        Session.Fire().Should().Be(1);
    }

    public class Nested : Rule
    {
        public override void Define()
        {
            Notice a = null!, b = null!, c = null!, d = null!;
            When()
                .Or(x => x
                    .Match(() => a, n => n.Text == "a")
                    .And(y => y
                        .Match(() => b, n => n.Text == "b")
                        .Or(z => z
                            .Match(() => c, n => n.Text == "c", n => n != b)
                            .Match(() => d, n => n.Text == "d", n => n != b))));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    public class RedundantAnds : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            Order order = null!;
            Complaint complaint = null!;
            When()
                .And(x => x
                    .Match(() => customer)
                    .And(y => y.Match(() => order, o => o.Customer == customer.Name)))
                .And(x => x.Match(() => complaint, k => k.Customer == order.Customer));
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
