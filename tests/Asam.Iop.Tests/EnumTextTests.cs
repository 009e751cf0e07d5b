using System.Globalization;

namespace Asam.Iop.Tests;

public sealed class EnumTextTests
{
    [Fact]
    public void A_value_without_a_name_is_told_by_its_number_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = { NegativeSign = "~" } };

            Assert.Equal("-7", EnumText.Of((AsamEdition)(-7)));
            Assert.Equal("Third", EnumText.Of(AsamEdition.Third));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
